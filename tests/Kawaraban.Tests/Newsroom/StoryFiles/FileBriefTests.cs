using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>What a box in an article tells of a story file.</summary>
public sealed class FileBriefTests
{
    [Fact]
    public void A_box_holds_nothing_that_readers_may_not_see_or_that_no_longer_holds() => Holds(file =>
        FileBrief.Background(file).Concat(FileBrief.Figures(file)).All(fact => file.Find(fact.Fact.Number) == fact && fact.State is FactState.Asserted or FactState.Disputed));

    [Fact]
    public void A_time_line_is_short_and_runs_forward_to_the_latest_event() => Holds(file =>
    {
        var box = FileBrief.Background(file);
        var all = file.Facts.Where(fact => fact.Fact.Kind == FactKind.Event && fact.State != FactState.Superseded).ToList();
        return box.Count == Math.Min(all.Count, FileBrief.MostEvents)
            && box.SequenceEqual(box.OrderBy(fact => fact.Fact.From).ThenBy(fact => fact.Fact.Number))
            && all.Except(box).All(left => box.All(shown => shown.Fact.From >= left.Fact.From));
    });

    [Fact]
    public void Each_line_of_figures_has_its_newest_value_and_only_what_contradicts_that() => Holds(file =>
    {
        var box = FileBrief.Figures(file);
        return box.GroupBy(fact => fact.Fact.Series).All(series => series.Skip(1).All(other => other.Related.Any(link => link.How == FactActKind.Disputed && link.Other == series.First().Fact))
            && file.Facts.Where(fact => fact.Fact.Series == series.Key && fact.State != FactState.Superseded).All(fact => !(fact.Fact.To > series.First().Fact.To)));
    });

    [Fact]
    public void What_took_the_place_of_a_value_stands_in_its_stead()
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = RandomFile.Noon };
        foreach (var (number, value, series) in new[] { (1, 8_000, "soldiers"), (2, 300, "barrels"), (3, 10_000, "soldiers") })
        {
            Assert.Empty(file.Enter(Figure(number, value, series)));
        }
        Assert.Equal([3, 2], Shown(file));

        Assert.Null(file.Do(file.Find(3)!, new FactAct { Kind = FactActKind.Superseded, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = "Miscounted.", Other = 1 }));
        Assert.Equal([1, 2], Shown(file));
    }

    private static IEnumerable<int> Shown(StoryFile file) => FileBrief.Figures(PublicFile.Of(file, _ => PassageStanding.Live, WithheldWords.None)).Select(fact => fact.Fact.Number);

    private static Fact Figure(int number, decimal value, string series) => new()
    {
        Number = number, Kind = FactKind.Figure, Series = series, Amount = Amount.Exactly(value, ""), Time = new FactTime(RandomFile.Noon.AddDays(number), RandomFile.Noon.AddDays(number + 1), TimePrecision.Day),
        Wordings = [new() { EditionId = new("en"), Text = "Counted." }],
        Evidence = [new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, Address = "https://nml.example/a", SeenOn = new DateOnly(2026, 11, 3) }],
    };

    private static void Holds(Func<PublicFile, bool> law) => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var file = new RandomFile(seed);
        return law(PublicFile.Of(file.File, file.AnyStanding(), WithheldWords.None));
    }));
}
