using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Intake;

public sealed class ImportTests
{
    [Theory, OnEachDatabase]
    public async Task Items_come_in_once_and_are_updated_after(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var file = Write(paper, Feed(Item("1", "Ferry resumes", "<p>The ferry sails <em>again</em>.</p>"), Item("2", "Frost expected", "<p>Cover the beans.</p>")));

        Assert.Equal(["new", "new"], await OutcomesAsync(paper, file, release: true));
        Assert.Equal(["unchanged", "unchanged"], await OutcomesAsync(paper, file, release: true));
        File.WriteAllText(file, Feed(Item("1", "Ferry resumes", "<p>The ferry sails <em>again</em>, twice a day.</p>"), Item("2", "Frost expected", "<p>Cover the beans.</p>")));
        Assert.Equal(["updated", "unchanged"], await OutcomesAsync(paper, file, release: true));

        Assert.Equal(2, await paper.Get<Board>().CountAsync(Sheets.En));
        var here = await FerryAsync(paper);
        Assert.Equal((2, "The ferry sails *again*, twice a day."), (here.VersionNumber, here.Blocks.Single().Text));
    }

    [Theory, OnEachDatabase]
    public async Task What_the_desk_has_in_work_is_never_overwritten(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var file = Write(paper, Feed(Item("1", "Ferry resumes", "<p>The ferry sails again.</p>")));
        await OutcomesAsync(paper, file, release: true);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync((await FerryAsync(paper)).Card.Id, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "The desk's own words.", new(Guid.CreateVersion7()));

        File.WriteAllText(file, Feed(Item("1", "Ferry resumes", "<p>Other words from the wire.</p>")));
        Assert.Equal(["in-work"], await OutcomesAsync(paper, file, release: true));

        Assert.Equal("The desk's own words.", (await drafts.FindAsync(draft.Article.Id))!.Blocks[0].Text);
    }

    [Theory, OnEachDatabase]
    public async Task A_bad_item_is_told_with_its_place_and_the_rest_comes_in(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var file = Write(paper, Feed(Item("1", "Ferry resumes", "<p>Again.</p>"), "<item><guid>2</guid></item>", Item("3", "Frost expected", "<p>Beans.</p>")));

        var report = await ReadAsync(paper, file, release: false);

        Assert.Equal(["new", "refused", "new"], report.Items.Select(item => item.Outcome));
        Assert.Contains(report.Complaints, complaint => complaint is { Code: "bad-item", At: "item 2" });
    }

    [Theory, OnEachDatabase]
    public async Task An_item_that_the_database_refuses_is_told_with_its_place_and_the_rest_comes_in(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.RefuseAsync(database, "articles", "$slug = 'frost-expected'");
        var file = Write(paper, Feed(Item("1", "Ferry resumes", "<p>Again.</p>"), Item("2", "Frost expected", "<p>Beans.</p>"), Item("3", "Fog expected", "<p>Lamps.</p>")));

        var report = await ReadAsync(paper, file, release: true);

        Assert.Equal(["new", "refused", "new"], report.Items.Select(item => item.Outcome));
        var complaint = Assert.Single(report.Complaints);
        Assert.Equal(("not-written", "item 2"), (complaint.Code, complaint.At));
        Assert.Contains("refusing", complaint.Message, StringComparison.Ordinal);
        Assert.Equal(2, await paper.Get<Board>().CountAsync(Sheets.En));
    }

    [Fact]
    public async Task An_item_of_too_many_blocks_is_refused_and_the_rest_comes_in()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var ledger = string.Concat(Enumerable.Repeat("<p>Again.</p>", EntryDesk.MostBlocks + 1));

        var report = await ReadAsync(paper, Write(paper, Feed(Item("1", "Ferry resumes", ledger), Item("2", "Frost expected", "<p>Beans.</p>"))), release: false);

        Assert.Equal(["refused", "new"], report.Items.Select(item => item.Outcome));
        Assert.Contains(report.Complaints, complaint => complaint is { Code: "bad-item", At: "item 1" } && complaint.Message.Contains("5,001 blocks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pictures_beside_the_file_come_aledgerand_others_are_marked_as_missing()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var file = Write(paper, Feed(Item("1", "Ferry resumes", """
            <p>Again.</p><figure><img src="https://wire.example/img/beside.jpg" alt="A ferry"><figcaption>The ferry</figcaption></figure>
            <figure><img src="https://wire.example/img/away.jpg" alt="A pier"></figure>
            """)));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "demo", "pictures", "one-car-train.jpg"), Path.Combine(paper.Folder, "beside.jpg"));

        var report = await ReadAsync(paper, file, release: true);

        Assert.Equal(1, report.Items.Single().MissingPictures);
        var pictures = (await FerryAsync(paper)).Pictures.Values;
        Assert.Equal(1600, pictures.Single(picture => picture.Hash is not null).Width);
        Assert.Equal("https://wire.example/img/away.jpg", pictures.Single(picture => picture.Hash is null).MissingFrom);
    }

    [Fact]
    public async Task What_is_no_feed_or_too_large_is_refused_with_the_reason()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var large = Path.Combine(paper.Folder, "large.xml");
        await using (var file = File.Create(large))
        {
            file.SetLength(51 * 1024 * 1024);
        }

        Assert.Contains("at most", (await ReadAsync(paper, large, release: false)).Refusal, StringComparison.Ordinal);
        Assert.NotNull((await ReadAsync(paper, Write(paper, "just words, no feed"), release: false)).Refusal);
        Assert.Contains("no such file", (await ReadAsync(paper, "/nowhere.xml", release: false)).Refusal, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task Atom_JSON_Feed_and_a_saved_page_come_in_as_RSS_does(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var files = new[]
        {
            ("atom", """<feed xmlns="http://www.w3.org/2005/Atom"><title>A wire</title><id>urn:w</id><entry><id>urn:w:1</id><title>Pilots wait</title><updated>2026-11-20T08:00:00Z</updated><content type="html">&lt;p&gt;The pilots wait for ice.&lt;/p&gt;</content></entry></feed>"""),
            ("json", """{"version":"https://jsonfeed.org/version/1.1","title":"A wire","items":[{"id":"j1","title":"Buoys return","content_html":"<p>The buoys are back.</p>","date_published":"2026-11-20T08:00:00Z"}]}"""),
            ("html", """<!DOCTYPE html><html lang="en"><head><title>Lamps are lit | A site</title><meta property="og:type" content="article"><meta property="og:title" content="Lamps are lit"></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><article><h1>Lamps are lit</h1><p>The lamps along the north pier were lit on Friday for the first time since the storm, the harbour office said.</p><p>Crews had worked for nine days, and the last of the forty lamps was tested by hand at dusk.</p><p>Ships will need no escort from Saturday on, the office said in a notice to mariners.</p></article></main><footer>All rights</footer></body></html>"""),
        };

        foreach (var (kind, text) in files)
        {
            var report = await ReadAsync(paper, Write(paper, text), release: true);
            Assert.Equal((kind, "new", true), (kind, report.Items.Single().Outcome, report.Items.Single().Released));
        }

        foreach (var (slug, words) in new[] { ("pilots-wait", "The pilots wait for ice."), ("buoys-return", "The buoys are back."), ("lamps-are-lit", "The lamps along the north pier") })
        {
            var page = await paper.PageAsync($"/en/world/{slug}");
            Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("All rights", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_real_samples_come_in_whole()
    {
        Assert.SkipWhen(Samples.Find("Rss20IndianExpress.xml") is null, "no ../shared/samples beside the project");
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);

        foreach (var (file, items) in new[] { ("Rss20IndianExpress.xml", 200), ("AtomTheVerge.xml", 10), ("Rss20JapanTimes.xml", 118) })
        {
            var report = await ReadAsync(paper, Samples.Find(file)!, release: true);
            Assert.Equal((file, items, items), (file, report.Items.Count(item => item.Outcome == "new"), report.Items.Count(item => item.Released)));
        }
    }

    private static async Task<ArticleView> FerryAsync(RunningPaper paper) =>
        Assert.IsType<Whereabouts.Here>(await paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.En, new SectionId("world"), "ferry-resumes"))).Article;

    private static Task<ImportReport> ReadAsync(RunningPaper paper, string file, bool release) =>
        paper.Get<Import>().ReadAsync(file, paper.Get<Publication>()[Sheets.En], null, release);

    private static async Task<IReadOnlyList<string>> OutcomesAsync(RunningPaper paper, string file, bool release) => [.. (await ReadAsync(paper, file, release)).Items.Select(item => item.Outcome)];

    private static string Write(RunningPaper paper, string text)
    {
        var file = Path.Combine(paper.Folder, $"{Guid.NewGuid():N}.xml");
        File.WriteAllText(file, text);
        return file;
    }

    private static string Feed(params IEnumerable<string> items) =>
        $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>A wire</title><link>https://wire.example/</link><description/>{string.Concat(items)}</channel></rss>";

    private static string Item(string id, string title, string html) =>
        $"<item><guid isPermaLink=\"false\">{id}</guid><title>{title}</title><pubDate>Fri, 20 Nov 2026 08:00:00 +0000</pubDate><content:encoded><![CDATA[{html}]]></content:encoded></item>";
}
