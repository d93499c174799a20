using Kawaraban.Newsroom.Releases;

namespace Kawaraban.House.Tests.Demo;

/// <summary>The demonstration newspaper is as large as it was asked to be.</summary>
public sealed class FiguresTests
{
    [Fact]
    public void Thirty_stories_in_English() => Assert.True(Stories("en", isTranslation: false) >= 30);

    [Fact]
    public void Eighteen_translated_into_Japanese() => Assert.True(Stories("ja", isTranslation: true) >= 18);

    [Fact]
    public void Five_in_Japanese_alone() => Assert.True(Sheet.All.Where(sheet => sheet.Edition == "ja" && !sheet.IsTranslation).Select(sheet => sheet.Story).Distinct().Count(story => Sheet.All.All(sheet => sheet.Story != story || sheet.Edition == "ja")) >= 5);

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Six_sections_in_each_edition(string edition) => Assert.True(Sheet.All.Where(sheet => sheet.Edition == edition).Select(sheet => sheet.Manuscript.Text("section")).Distinct().Count() >= 6);

    [Fact]
    public void A_correction() => Assert.Contains(Sheet.All, sheet => sheet.Number > 1 && sheet.Manuscript.Act == ReleaseKind.Correction);

    [Fact]
    public void A_translation_whose_source_has_changed_since() => Assert.Contains(Sheet.All, sheet =>
        sheet.Manuscript.From is { } from && IsLatest(sheet) && Sheet.Find(sheet.Story, from.Edition.Value, from.Number + 1) is not null);

    /// <summary>Stories that share the terms of the running story, each linked with another of them, released on days of their own.</summary>
    [Fact]
    public void A_running_story_of_six_parts_whose_figures_change()
    {
        var parts = Sheet.All.Where(sheet => sheet.Edition == "en" && sheet.Number == 1 && IsOfRunningStory(sheet)).ToList();
        var linked = parts.Where(part => parts.Any(other => other != part && (DemonstrationTests.LinksOf(part).Contains(other.Story) || DemonstrationTests.LinksOf(other).Contains(part.Story)))).ToList();

        Assert.True(linked.Count >= 6, $"{linked.Count} parts");
        Assert.Distinct(linked.Select(part => part.Manuscript.Released!.Value.UtcDateTime.Date));
        Assert.Distinct(linked.Select(part => string.Join(' ', FiguresOf(part))));
    }

    [Fact]
    public void Pictures_tables_lists_headings_quotations_pull_quotes_and_notes_all_occur()
    {
        var kinds = Sheet.All.SelectMany(sheet => sheet.Bodies).Select(body => body.GetType().Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "Paragraph", "Heading", "ListBody", "Quotation", "PullQuote", "PictureBody", "Table", "Note" }, kinds);
    }

    private static int Stories(string edition, bool isTranslation) => Sheet.All.Where(sheet => sheet.Edition == edition && sheet.Number == 1 && sheet.IsTranslation == isTranslation).Select(sheet => sheet.Story).Distinct().Count();

    private static bool IsLatest(Sheet sheet) => Sheet.Find(sheet.Story, sheet.Edition, sheet.Number + 1) is null;

    private static bool IsOfRunningStory(Sheet sheet) => sheet.Manuscript.List("keywords") is var terms && terms.Contains("Karsia") && terms.Contains("Tolm");

    private static IEnumerable<string> FiguresOf(Sheet sheet) => sheet.Bodies.SelectMany(body => System.Text.RegularExpressions.Regex.Matches(body.PlainText, @"\d[\d,.]*\d|\d")).Select(match => match.Value).Distinct();
}
