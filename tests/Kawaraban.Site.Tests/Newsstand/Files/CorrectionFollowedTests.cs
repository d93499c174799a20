using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>One figure is corrected at the desk's form, and followed to wherever readers have it.</summary>
public sealed partial class CorrectionFollowedTests
{
    [Theory, OnEachDatabase]
    public async Task A_figure_that_is_corrected_at_the_desk_is_corrected_wherever_readers_have_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await FileBoxTests.TranslateAsync(paper, await paper.PublishAsync("analysis", "Text.", "!file strait figures"));
        foreach (var place in await PlacesAsync(paper))
        {
            Assert.True(place.Old && !place.New, place.Name);
        }

        await CorrectAsync(paper);

        foreach (var place in await PlacesAsync(paper))
        {
            Assert.True(place.New, $"{place.Name} has the new figure");
            Assert.True(place.Old == place.KeepsOld, $"{place.Name} has the old figure: {place.Old}");
        }
        foreach (var edition in new[] { "en", "ja" })
        {
            var figures = (await Strait.FreshAsync(paper, $"/{edition}/files/strait")).QuerySelector("#figures")!;
            Assert.Equal(["1", "4"], figures.QuerySelector("svg.chart")!.QuerySelectorAll(".number").Select(number => number.TextContent).Order(StringComparer.Ordinal));
            Assert.Equal([true, false], figures.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector(".fact-number")?.TextContent is "1" or "4").OrderBy(row => row.QuerySelector(".fact-number")!.TextContent, StringComparer.Ordinal).Select(row => row.QuerySelector("td.figure s") is not null));
        }
    }

    /// <summary>At the form that the fact's page leads to, as an editor would.</summary>
    private static async Task CorrectAsync(RunningPaper paper)
    {
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        var fact = await editor.OpenAsync("/desk/files/strait/1");
        var newer = fact.QuerySelectorAll<IHtmlAnchorElement>("a.button").Single(link => link.Href.Contains("relation=Superseded", StringComparison.Ordinal));
        var form = OpenDesk.Form(await editor.OpenAsync(new Uri(newer.Href).PathAndQuery), "/facts");
        using var entered = await editor.SubmitAsync(
            form, ("low", "12000"), ("when", "2026-11-19"), ("text-en", "There are 12,000 men."), ("text-ja", "1万2000人いる。"), ("reason", "They were counted anew."), ("address", "https://nml.example/b"), ("seen", "2026-11-20"));
        Assert.Equal("/desk/files/strait/4?done=factEntered", entered.Headers.Location!.OriginalString);
    }

    /// <summary>Each place that tells readers the figure, and whether it has the old one and the new; and whether it keeps the old one, marked as such, beside the new.</summary>
    private static async Task<IReadOnlyList<(string Name, bool Old, bool New, bool KeepsOld)>> PlacesAsync(RunningPaper paper)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        var places = new List<(string, bool, bool, bool)>();
        foreach (var edition in new[] { "en", "ja" })
        {
            var file = await paper.PageAsync($"/{edition}/files/strait");
            Add("table", file.QuerySelector("#figures table")!.TextContent, true);
            Add("chart", $"{file.QuerySelector("#figures svg.chart")?.OuterHtml} {file.QuerySelector("#figures table")!.TextContent}", true);
            Add("linked data", file.QuerySelector("script[type='application/ld+json']")!.TextContent, true);
            Add("box", (await paper.PageAsync($"/{edition}/world/analysis")).QuerySelector(".file-box")!.TextContent, false);
            foreach (var format in new[] { "rss", "atom", "json" })
            {
                Add($"feed.{format}", await paper.Reader.GetStringAsync($"/{edition}/files/strait/feed.{format}"), true);
            }
            Add("JSON", await paper.Reader.GetStringAsync($"/{edition}/files/strait.json"), true);
            Add("CSV", await paper.Reader.GetStringAsync($"/{edition}/files/strait.csv"), true);

            void Add(string what, string text, bool keepsOld) => places.Add(($"{edition} {what}", Old().IsMatch(Told(text)), New().IsMatch(Told(text)), keepsOld));
        }
        var party = (await paper.PageAsync("/en/topics/tolm")).QuerySelector(".topic-facts")!.TextContent;
        places.Add(("en topic", Old().IsMatch(party), New().IsMatch(party), false));
        return places;
    }

    /// <summary>JSON with its letters as they are read.</summary>
    private static string Told(string text) => text.TrimStart().StartsWith('{') ? JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, _readable) : text;

    private static readonly JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex("8,?000|8000人|8000")]
    private static partial Regex Old();

    [GeneratedRegex("12,?000|1万2000|12000")]
    private static partial Regex New();
}
