using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>Which of a line's figures is the newest.</summary>
public sealed class FigureSeriesTests
{
    [Fact]
    public void A_figure_is_as_new_as_the_end_of_its_time_and_one_without_a_time_is_the_oldest()
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = RandomFile.Noon };
        foreach (var (number, from, to) in new[] { (1, 1, 9), (2, 5, 6), (3, 0, 0), (4, 4, 6) })
        {
            Assert.Empty(file.Enter(Figure(number, to == 0 ? null : new FactTime(RandomFile.Noon.AddDays(from), RandomFile.Noon.AddDays(to), TimePrecision.Day))));
        }
        var shown = PublicFile.Of(file, _ => PassageStanding.Live, WithheldWords.None);

        Assert.Equal([3, 2, 4, 1], FigureSeries.InOrder(shown.Facts).Select(fact => fact.Fact.Number));
        Assert.Equal([1], FileBrief.Figures(shown).Select(fact => fact.Fact.Number));
    }

    private static Fact Figure(int number, FactTime? time) => new()
    {
        Number = number, Kind = FactKind.Figure, Series = "soldiers", Amount = Amount.Exactly(8_000, ""), Time = time,
        Wordings = [new() { EditionId = new("en"), Text = "Counted." }],
        Evidence = [new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, Address = "https://nml.example/a", SeenOn = new DateOnly(2026, 11, 3) }],
    };
}
