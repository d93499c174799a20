using System.Xml.Linq;
using AngleSharp.Dom;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>Where readers come upon a story file: under articles, in the list, on the pages of parties, in sitemaps and feeds. All follow the facts.</summary>
public sealed class FileLinkTests(DemoPapers papers)
{
    [Theory, OnEachDatabase]
    public async Task An_article_leads_to_the_file_as_long_as_a_fact_rests_on_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.PublishAsync("other", "Nothing of it.");
        await Strait.FileAsync(paper);
        Assert.Equal(["/en/files/strait"], await LinksAsync(paper, "/en/world/count"));
        Assert.Empty(await LinksAsync(paper, "/en/world/other"));

        await Strait.ActAsync(paper, 1, FactActKind.Withdrawn);
        Assert.Equal(["/en/files/strait"], await LinksAsync(paper, "/en/world/count"));
        await Strait.ActAsync(paper, 2, FactActKind.Withdrawn);
        Assert.Empty(await LinksAsync(paper, "/en/world/count"));
    }

    [Theory, OnEachDatabase]
    public async Task An_article_that_a_new_fact_rests_on_leads_there_without_a_release(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        var article = await paper.PublishAsync("later", "A second wall is marked out.");
        Assert.Empty(await LinksAsync(paper, "/en/world/later"));

        var desk = paper.Get<FactDesk>();
        var (version, block, start) = (await desk.FindPassageAsync(article, "second wall"))!.Value;
        await desk.VouchAsync(
            Strait.Key, 2,
            new FactEvidence { Voucher = Voucher.Author, Strength = Language.Evidence.EvidenceStrength.Stated, ArticleId = article, VersionId = version, BlockId = block, Start = start, Quote = "second wall" },
            "Mara Lindqvist", null);

        Assert.Equal(["/en/files/strait"], await LinksAsync(paper, "/en/world/later"));
    }

    [Theory, OnEachDatabase]
    public async Task The_list_and_the_sitemap_have_the_files_that_readers_may_see(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        Assert.NotNull((await paper.PageAsync("/ja/files/")).QuerySelector(".nothing"));
        Assert.Contains("/ja/files/", (await MappedAsync(paper)).Keys);
        var source = await Strait.FileAsync(paper);

        var list = await Strait.FreshAsync(paper, "/ja/files/");
        Assert.Equal(["en", "ja", "x-default"], list.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!.Split('-') is ["x", ..] ? "x-default" : link.GetAttribute("hreflang")!.Split('-')[0]).Order(StringComparer.Ordinal));
        var entry = Assert.Single(list.QuerySelectorAll(".file-entry"));
        Assert.Contains("海峡", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("事実3件", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("/ja/files/", (await paper.PageAsync("/ja/")).QuerySelectorAll(".page-foot a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("2026-11-06", (await MappedAsync(paper))["/ja/files/strait"], StringComparison.Ordinal);

        await paper.Get<StopDesk>().StopAsync(await StoryOfAsync(paper, source), StopKind.Kill, null, "Not confirmed.", new StaffId(Guid.CreateVersion7()));
        Assert.Contains("事実1件", (await Strait.FreshAsync(paper, "/ja/files/")).QuerySelector(".file-entry")!.TextContent, StringComparison.Ordinal);
        await Strait.ActAsync(paper, 3, FactActKind.Withdrawn);
        Assert.Empty((await Strait.FreshAsync(paper, "/ja/files/")).QuerySelectorAll(".file-entry"));
        Assert.DoesNotContain("/ja/files/strait", (await MappedAsync(paper)).Keys);
    }

    [Theory, OnEachDatabase]
    public async Task The_page_of_a_party_tells_what_stands_of_it_the_latest_first(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        Assert.Equal(Addresses(paper, Sheets.En, 2, 1), await FactsAsync(paper));

        await Strait.CorrectAsync(paper, 12_000);

        Assert.Equal(Addresses(paper, Sheets.En, 4, 2), await FactsAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task The_page_of_a_party_follows_the_release_of_what_a_fact_rests_on(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await Strait.ActAsync(paper, 1, FactActKind.Withdrawn);
        await Strait.ActAsync(paper, 2, FactActKind.Withdrawn);
        var draft = await paper.WriteAsync("later", "A second wall is marked out.");
        var number = await Strait.AllegeAsync(paper, FactKind.Event, draft, "second wall");
        Assert.Empty(await FactsAsync(paper));

        await paper.ReleaseAsync(draft);

        Assert.Equal(Addresses(paper, Sheets.En, number), await FactsAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task What_rests_on_a_draft_changes_nothing_that_readers_are_told_before_its_release(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        var outlook = await Strait.AllegeAsync(paper, FactKind.Outlook, await paper.PublishAsync("expected", "More walls are expected."), "More walls");
        var draft = await paper.WriteAsync("later", "A second wall is marked out.");
        var hidden = await Strait.AllegeAsync(paper, FactKind.Event, draft, "second wall");
        var before = await paper.Reader.GetStringAsync("/en/files/strait.json");
        Assert.IsType<FactOutcome.Done>(await Strait.ActAsync(paper, 2, FactActKind.Superseded, hidden));
        Assert.IsType<FactOutcome.Done>(await Strait.ActAsync(paper, outlook, FactActKind.Settled, hidden, OutlookState.Happened));

        var page = await Strait.FreshAsync(paper, "/en/files/strait");
        Assert.Empty(page.QuerySelectorAll(".fact-old"));
        Assert.Equal("Open", page.QuerySelector($"#fact-{outlook} .fact-state")!.TextContent);
        Assert.Equal(before, await paper.Reader.GetStringAsync("/en/files/strait.json"));
        Assert.DoesNotContain("Came true", await paper.Reader.GetStringAsync("/en/files/strait/feed.rss"), StringComparison.Ordinal);
        Assert.Contains("Open", (await Strait.FreshAsync(paper, "/en/topics/tolm")).QuerySelectorAll(".topic-facts .fact-mark").Select(mark => mark.TextContent));

        await paper.ReleaseAsync(draft);

        page = await Strait.FreshAsync(paper, "/en/files/strait");
        Assert.NotEmpty(page.QuerySelectorAll("#fact-2.fact-old"));
        Assert.Equal("Came true", page.QuerySelector($"#fact-{outlook} .fact-state")!.TextContent);
        Assert.Contains("Came true", await paper.Reader.GetStringAsync("/en/files/strait/feed.rss"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_feed_tells_what_became_known_the_newest_first_at_its_address(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await Strait.CorrectAsync(paper, 12_000);
        await paper.Get<StaleWatch>().CatchUpAsync();

        var items = XDocument.Parse(await paper.Reader.GetStringAsync("/ja/files/strait/feed.rss")).Descendants("item").ToList();
        var links = items.Select(item => item.Element("link")!.Value[paper.Origin.Length..]).ToList();
        var feeds = (await paper.PageAsync("/ja/files/strait")).QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href"));

        Assert.Equal(Addresses(paper, Sheets.Ja, 4, 2, 1, 1, 3), links);
        Assert.Distinct(items.Select(item => item.Element("guid")!.Value));
        Assert.Equal("【過去の情報】約8000人。", items[2].Element("title")!.Value);
        Assert.DoesNotContain("Miscounted", items[2].ToString(), StringComparison.Ordinal);
        foreach (var format in new[] { "rss", "atom", "json" })
        {
            Assert.Contains($"/ja/files/strait/feed.{format}", feeds);
            using var answer = await paper.Reader.GetAsync($"/ja/files/strait/feed.{format}");
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        }
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/ja/files/nothing/feed.rss")).StatusCode);
    }

    [Fact]
    public async Task A_translation_leads_to_the_file_that_rests_on_its_source()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);

        Assert.Equal(["/ja/files/verren-strait"], (await paper.PageAsync("/ja/world/oil-for-shells")).QuerySelectorAll(".story-files a").Select(link => link.GetAttribute("href")));
        Assert.Equal(5, (await paper.PageAsync("/ja/topics/tolm")).QuerySelectorAll(".topic-facts li").Length);
    }

    private static async Task<IEnumerable<string?>> LinksAsync(RunningPaper paper, string path) =>
        (await Strait.FreshAsync(paper, path)).QuerySelectorAll(".story-files a").Select(link => link.GetAttribute("href"));

    private static IEnumerable<string> Addresses(RunningPaper paper, EditionId edition, params IEnumerable<int> facts) =>
        facts.Select(number => Paths.Fact(paper.Get<Publication>()[edition], Strait.Key, number));

    private static async Task<IEnumerable<string?>> FactsAsync(RunningPaper paper) =>
        (await Strait.FreshAsync(paper, "/en/topics/tolm")).QuerySelectorAll(".topic-facts li a").Select(link => link.GetAttribute("href"));

    /// <summary>The addresses of the Japanese sitemap, each with when it last changed.</summary>
    private static async Task<Dictionary<string, string>> MappedAsync(RunningPaper paper)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        var map = XDocument.Parse(await paper.Reader.GetStringAsync("/ja/sitemap.xml"));
        XNamespace ns = map.Root!.Name.Namespace;
        return map.Descendants(ns + "url").ToDictionary(url => url.Element(ns + "loc")!.Value[paper.Origin.Length..], url => url.Element(ns + "lastmod")?.Value ?? "");
    }

    private static async Task<StoryId> StoryOfAsync(RunningPaper paper, ArticleId article) => (await paper.Get<Board>().ArticleAsync(article))!.StoryId;
}
