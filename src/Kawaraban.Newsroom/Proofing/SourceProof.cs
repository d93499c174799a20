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

    /// <summary>What no row shows alone, in the order of the rows: a term that is rendered in two ways.</summary>
    /// <param name="rows">All rows of the translation.</param>
    public IReadOnlyList<SourceFinding> OfWhole(IReadOnlyList<ParallelRow> rows)
    {
        if (!TextLanguage.TryParse(source, out var from) || !TextLanguage.TryParse(target, out var into) || from == into)
        {
            return [];
        }

        var read = rows.Select((row, at) => (Row: row, At: at)).Where(place => !IsUnread(place.Row)).Select(place => (place.At, Texts: TextsOf(place.Row))).ToList();
        return [.. SourceRules.ReadWhole([.. read.Select(row => PairOf(row.Texts.Sources, row.Texts.Targets, from, into))], pack)
            .Select(finding => SourceFinding.Of(read[finding.Passage].At, finding, read[finding.Passage].Texts.Sources, read[finding.Passage].Texts.Targets))];
    }

    private IEnumerable<SourceFinding> Findings(ParallelRow row, int at, TextLanguage from, TextLanguage into, bool isAbridged)
    {
        var (sources, targets) = TextsOf(row);
        return SourceRules.Read(PairOf(sources, targets, from, into) with { IsAbridged = isAbridged }, pack).Select(finding => SourceFinding.Of(at, finding, sources, targets));
    }

    private static (ProofText Sources, ProofText Targets) TextsOf(ParallelRow row) =>
        (ProofText.Of(row.Sources.Select(block => (block.Id, block.Text))), ProofText.Of(row.Targets.Select(block => (block.Id, block.Text))));

    private Pair PairOf(ProofText sources, ProofText targets, TextLanguage from, TextLanguage into) => new(sources.Text, from, targets.Text, into)
    {
        SourceNames = _names.Places(sources.Text, TermLanguage.Parse(source), TermLanguage.Parse(target)),
        TargetNames = _names.Places(targets.Text, TermLanguage.Parse(target), TermLanguage.Parse(target)),
        SourceLinks = sources.Links,
        TargetLinks = targets.Links,
    };
}
