using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Stylebook;
using FiledStatement = Kawaraban.Stylebook.Reading.FiledStatement;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>
/// The door of proofing: reads a version by the house style of its edition and, where it is a translation, against its source. It says the same of the same texts,
/// and reads no row twice: what was found in a row is kept by its texts, what was found in the whole by all of them.
/// </summary>
public sealed class Proofreader(HouseStyles styles)
{
    /// <summary>The rows of some fifty articles in work; their findings are few and short.</summary>
    private const int MostRows = 4_000;

    /// <summary>A save makes a text of its own.</summary>
    private const int MostTexts = 200;

    private readonly ProofShelf<IReadOnlyList<SourceFinding>> _rows = new(MostRows);
    private readonly ProofShelf<IReadOnlyList<SourceFinding>> _wholes = new(MostTexts);
    private readonly ProofShelf<IReadOnlyList<ProofFinding>> _texts = new(MostTexts);
    private readonly ProofShelf<IReadOnlyList<ProofFinding>> _heads = new(MostTexts);

    /// <summary>The findings in the order of the version: the head, then block by block, in a block by their places.</summary>
    /// <param name="register">The names that both texts must say.</param>
    /// <param name="day">The day whose names hold.</param>
    /// <param name="files">What texts are not to say otherwise; null for nothing.</param>
    public IReadOnlyList<ProofFinding> Read(ProofCopy copy, TermRegister register, DateOnly day, FiledFacts? files = null)
    {
        var order = copy.Blocks.Select((block, at) => (block.Id, at)).ToDictionary(block => block.Id, block => block.at);
        var found = OfHouse(copy, register, day, files ?? FiledFacts.None).Concat(OfHead(copy, register, day)).Concat(AgainstSource(copy, register, day))
            .OrderBy(finding => finding.Place switch { { Block: { } block } => order.GetValueOrDefault(block, int.MaxValue), { Field: not null } => -1, _ => int.MaxValue })
            .ThenBy(finding => finding.Place?.Field)
            .ThenBy(finding => finding.Range?.Start ?? int.MaxValue);
        return FindingKey.Named(found);
    }

    private IReadOnlyList<ProofFinding> OfHouse(ProofCopy copy, TermRegister register, DateOnly day, FiledFacts files)
    {
        var (head, blocks, edition) = (copy.Head, copy.Blocks, copy.Edition);
        string[] known = [edition.Id.Value, files.Version.ToString(CultureInfo.InvariantCulture), .. Of(register, day), DayText(copy.WrittenOn(null, day))];
        var name = TextsHash.Of([.. known, .. TextsOf(head), .. blocks.SelectMany(block => new[] { block.Id.ToString(), block.Text, DayText(copy.WrittenOn(block.Id, day)) })]);
        return _texts.Of(name, () => HouseProof.Of([.. ProofLine.Of(head), .. blocks.SelectMany(ProofLine.Of)], edition.Language, styles[edition.Id].Pack, new RegisterNames(register, day), Filed));

        IReadOnlyList<FiledStatement> Filed(ProofLine line, TextLanguage language) =>
            files.In(new Passage(line.Text, language, Noon(copy.WrittenOn(line.Place.Block, day), edition)), edition.Id, register);
    }

    private static TimeReference Noon(DateOnly day, Edition edition) => new(edition.Local(edition.Bounds(day).From.AddHours(12)), edition.Zone);

    private IReadOnlyList<ProofFinding> OfHead(ProofCopy copy, TermRegister register, DateOnly day)
    {
        if (copy is not { Source: { } source, SourceHead: { } made, Edition: var edition })
        {
            return [];
        }

        var name = TextsHash.Of([source.Language, edition.Id.Value, .. Of(register, day), .. TextsOf(made), .. TextsOf(copy.Head)]);
        return _heads.Of(name, () => new HeadProof(styles[edition.Id].Pack, new RegisterNames(register, day), source.Language, edition.Language).Of(made, copy.Head));
    }

    private IEnumerable<ProofFinding> AgainstSource(ProofCopy copy, TermRegister register, DateOnly day)
    {
        if (copy.Source is not { } source)
        {
            return [];
        }

        var omitted = copy.Alignments.Where(alignment => alignment.IsOmission).ToLookup(alignment => alignment.SourceBlockId);
        var proof = new SourceProof(styles[copy.Edition.Id].Pack, register, source.Language, copy.Edition.Language, day);
        string[] known = [source.Language, copy.Edition.Id.Value, copy.Edition.Language, .. Of(register, day)];
        var ofRows = copy.Rows.SelectMany(row =>
        {
            List<Alignment> left = [.. row.Sources.SelectMany(block => omitted[block.Id])];
            return _rows.Of(NameOf(row, left, known), () => proof.Of([row], left)).Select(finding => Placed(finding, row));
        });
        var ofWhole = _wholes.Of(TextsHash.Of([.. copy.Rows.Select(row => NameOf(row, [], known))]), () => proof.OfWhole(copy.Rows));
        return ofRows.Concat(ofWhole.Select(finding => Placed(finding, copy.Rows[finding.Row])));
    }

    /// <summary>What the names of a register are on a day: another after each change of it.</summary>
    private static string[] Of(TermRegister register, DateOnly day) => [register.Version.ToString(CultureInfo.InvariantCulture), DayText(day)];

    private static string DayText(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string[] TextsOf(HeadText head) => [head.Kicker, head.Headline, head.Standfirst];

    private static string NameOf(ParallelRow row, List<Alignment> omitted, string[] known) => TextsHash.Of(
    [
        .. known, row.Sources.Count.ToString(CultureInfo.InvariantCulture), omitted.Count.ToString(CultureInfo.InvariantCulture),
        .. row.Sources.SelectMany(block => new[] { block.Id.ToString(), block.IsWithheld ? "withheld" : block.Text }), .. row.Targets.SelectMany(block => new[] { block.Id.ToString(), block.Text }),
    ]);

    /// <summary>What the translation lacks is told beside the block that stands in its row.</summary>
    private static ProofFinding Placed(SourceFinding found, ParallelRow row) => new()
    {
        Rule = found.Finding.Rule.Name,
        Case = found.Finding.Message.Key,
        Arguments = found.Finding.Message.Arguments,
        Severity = Severities.Of(found.Finding.Severity),
        Place = (found.Target ?? row.Targets.FirstOrDefault()?.Id) is { } block ? new PlaceName(block, null) : null,
        Range = found.TargetPlace,
        Excerpt = found.Excerpt,
        Around = found.Around,
        Fix = found.TargetPlace is null ? null : found.Finding.Fix?.Replacement,
        SourceBlock = found.Source ?? (found.TargetPlace is null ? row.Sources[0].Id : null),
        SourceRange = found.SourcePlace,
        SourceExcerpt = found.SourceExcerpt,
    };
}
