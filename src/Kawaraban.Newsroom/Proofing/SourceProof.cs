using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>Holds a translation against its source, row by row: each block against what it was made from, as the pins say.</summary>
/// <param name="pack">The house style of the translation's edition: which rules hold, and how much each matters.</param>
/// <param name="register">The names that both texts must say.</param>
/// <param name="source">The source's language tag.</param>
/// <param name="target">The translation's.</param>
/// <param name="day">The day whose names hold.</param>
internal sealed class SourceProof(StylePack pack, TermRegister register, string source, string target, DateOnly day)
{
    private readonly RegisterNames _names = new(register, day);

    /// <summary>The findings in the order of the rows; none between two editions of one language, or where one of the two is not read here.</summary>
    /// <param name="rows">The rows, as <see cref="ParallelRow.Of"/> makes them.</param>
    /// <param name="alignments">What was made from what, and what was left out on purpose.</param>
    public IReadOnlyList<SourceFinding> Of(IReadOnlyList<ParallelRow> rows, IReadOnlyList<Alignment> alignments)
    {
        if (!TextLanguage.TryParse(source, out var from) || !TextLanguage.TryParse(target, out var into) || from == into)
        {
            return [];
        }

        var omitted = alignments.Where(alignment => alignment.IsOmission).Select(alignment => alignment.SourceBlockId).ToHashSet();
        return [.. rows.SelectMany((row, at) => IsUnread(row) ? [] : Findings(row, at, from, into, row.Sources.Any(block => omitted.Contains(block.Id))))];
    }

    /// <summary>What the edition wrote itself has no source, and what nobody may read again is not held against anything.</summary>
    private static bool IsUnread(ParallelRow row) => row.IsOwn || row.Sources.Any(block => block.IsWithheld);

    private IEnumerable<SourceFinding> Findings(ParallelRow row, int at, TextLanguage from, TextLanguage into, bool isAbridged)
    {
        var (sources, targets) = (ProofText.Of(row.Sources.Select(block => (block.Id, block.Text))), ProofText.Of(row.Targets.Select(block => (block.Id, block.Text))));
        var pair = new Pair(sources.Text, from, targets.Text, into)
        {
            SourceNames = _names.Places(sources.Text, TermLanguage.Parse(source), TermLanguage.Parse(target)),
            TargetNames = _names.Places(targets.Text, TermLanguage.Parse(target), TermLanguage.Parse(target)),
            SourceLinks = sources.Links,
            TargetLinks = targets.Links,
            IsAbridged = isAbridged,
        };
        return SourceRules.Read(pair, pack).Select(finding => SourceFinding.Of(at, finding, sources, targets));
    }
}
