using System.Net;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>The demonstration newspaper's running story, as its readers see it.</summary>
public sealed class FilePageTests(DemoPapers papers)
{
    [Theory, OnEachDatabase]
    public async Task Both_editions_have_the_same_facts_and_so_have_the_files(Database database)
    {
        var paper = await papers.OpenAsync(database);
        var (english, japanese) = (await paper.PageAsync("/en/files/verren-strait"), await paper.PageAsync("/ja/files/verren-strait"));
        string[] facts = [.. english.QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!).Order(StringComparer.Ordinal)];

        Assert.True(facts.Length >= 60, $"{facts.Length} facts");
        Assert.Equal(facts, japanese.QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!).Order(StringComparer.Ordinal));
        Assert.All(english.QuerySelectorAll("[id^=fact-]"), fact => Assert.NotNull(fact.QuerySelector(".fact-evidence a")));
        Assert.Equal(6, english.QuerySelectorAll(".file-dispute .fact").Length);
        Assert.True(english.QuerySelectorAll(".figure s").Length >= 3);
        using var file = JsonDocument.Parse(await paper.Reader.GetStringAsync("/ja/files/verren-strait.json"));
        Assert.Equal(facts.Length, file.RootElement.GetProperty("facts").GetArrayLength());
        Assert.DoesNotContain("Tomas Oyelaran", file.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("ハーバー・ランタン", file.RootElement.GetProperty("licence").GetString(), StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task The_page_of_a_long_story_costs_no_more_than_a_page_may(string edition)
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var page = await paper.PageAsync($"/{edition}/files/verren-strait");

        Assert.InRange(await SentAsync(paper, $"/{edition}/files/verren-strait") + await SentAsync(paper, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!), 10_000, 30_000);
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task A_chart_says_what_its_table_says_by_the_same_numbers(string edition)
    {
        var page = await (await papers.OpenAsync(Database.Sqlite)).PageAsync($"/{edition}/files/verren-strait");
        var series = page.QuerySelectorAll("#figures h3").Select(head => (Chart: head.NextElementSibling!.FirstElementChild!, Table: page.QuerySelector($"table[aria-labelledby={head.Id}]")!)).ToList();

        Assert.Equal(7, series.Count(line => line.Chart.LocalName == "svg"));
        Assert.All(series, line =>
        {
            var rows = line.Table.QuerySelectorAll("tbody .fact-number").Select(number => number.TextContent);
            Assert.Equal(line.Chart.LocalName == "svg" ? rows : [rows.Single()], line.Chart.LocalName == "svg" ? line.Chart.QuerySelectorAll(".number").Select(number => number.TextContent) : rows);
        });
        Assert.All(page.QuerySelectorAll("svg.chart"), chart => Assert.Equal(("img", true), (chart.GetAttribute("role"), chart.GetAttribute("aria-label")!.Length > 10)));
        Assert.Equal(
            page.QuerySelectorAll("#exchanges td .fact-number").Select(number => number.TextContent).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("svg.flow .arrow text").Select(text => text.TextContent.Split(' ')[0]).Where(word => word.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fact_has_an_address_that_stays_and_the_contents_lead_to_the_parts()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var page = await paper.PageAsync("/ja/files/verren-strait");
        foreach (var number in page.QuerySelectorAll(".fact-number").Select(link => (Text: link.TextContent, Href: link.GetAttribute("href")!)).Distinct())
        {
            Assert.Equal($"/ja/files/verren-strait/{number.Text}", number.Href);
        }
        using var answer = await paper.Reader.GetAsync("/ja/files/verren-strait/24");

        Assert.Equal((HttpStatusCode.Redirect, "/ja/files/verren-strait#fact-24"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/ja/files/verren-strait/9999")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/ja/files/verren-strait/nothing")).StatusCode);
        Assert.All(page.QuerySelectorAll(".file-contents a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(8, page.QuerySelectorAll(".file-contents a").Length);
    }

    [Theory, OnEachDatabase]
    public async Task A_file_that_no_page_holds_goes_on_on_pages_of_its_parts(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "long", 150);
        var front = await paper.PageAsync("/en/files/long");

        Assert.Equal(40, front.QuerySelectorAll("#timeline [id^=fact-]").Length);
        Assert.Equal("/en/files/long/timeline", front.QuerySelector("#timeline .file-all a")!.GetAttribute("href"));
        var third = await paper.PageAsync("/en/files/long/timeline?page=3");
        Assert.Equal(30, third.QuerySelectorAll("[id^=fact-]").Length);
        Assert.Equal(3, third.QuerySelectorAll(".file-pages a").Length);
        using var first = await paper.Reader.GetAsync("/en/files/long/1");
        Assert.Equal("/en/files/long/timeline#fact-1", first.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/long/timeline?page=4")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/long/questions?page=2")).StatusCode);
    }

    [Fact]
    public async Task A_page_of_a_part_names_its_number_and_leads_to_the_same_page_of_the_other_edition()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "ja", 150);
        var (first, second) = (await paper.PageAsync("/ja/files/ja/timeline"), await paper.PageAsync("/ja/files/ja/timeline?page=2"));

        Assert.Contains("2ページ目", second.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("ページ目", first.Title, StringComparison.Ordinal);
        Assert.Contains(paper.Origin + "/en/files/ja/timeline?page=2", second.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_articles_of_a_file_are_each_editions_own_and_have_no_counterpart()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);

        Assert.Empty((await paper.PageAsync("/en/files/verren-strait/articles")).QuerySelectorAll("a[href^='/ja/files/verren-strait']"));
        Assert.NotEmpty((await paper.PageAsync("/en/files/verren-strait/timeline")).QuerySelectorAll("a[href='/ja/files/verren-strait/timeline']"));
    }

    [Fact]
    public async Task Another_editions_words_are_marked_as_such()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "long", 3);
        var english = paper.Get<Publication>().Find("en")!.Language;
        var (japanese, own) = (await paper.PageAsync("/ja/files/long"), await paper.PageAsync("/en/files/long"));
        using var data = JsonDocument.Parse(japanese.QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.All(japanese.QuerySelectorAll(".file-head h1, .file-head h1 + p"), told => Assert.Equal(english, told.GetAttribute("lang")));
        Assert.All(own.QuerySelectorAll(".file-head h1, .file-head h1 + p"), told => Assert.Null(told.GetAttribute("lang")));
        Assert.Equal(english, data.RootElement.GetProperty("@graph")[0].GetProperty("inLanguage").GetString());
    }

    [Fact]
    public async Task Where_there_is_no_file_there_is_no_page()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);

        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/nothing.csv")).StatusCode);
    }

    /// <summary>How many bytes go over the line.</summary>
    private static async Task<int> SentAsync(RunningPaper paper, string path)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await paper.Reader.SendAsync(asked);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
