using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>A box of a story file in an article: it says what the file says, and nothing that readers may not know.</summary>
public sealed class FileBoxTests(DemoPapers papers)
{
    [Theory, OnEachDatabase]
    public async Task A_corrected_figure_is_corrected_in_the_articles_of_both_editions(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        var article = await paper.PublishAsync("analysis", "Text.", "!file strait figures");
        await TranslateAsync(paper, article);
        Assert.Equal(["about 8,000 people", "212 people"], Values(await Strait.FreshAsync(paper, "/en/world/analysis")));
        Assert.Equal(["約8000人", "212人"], Values(await Strait.FreshAsync(paper, "/ja/world/analysis")));

        await Strait.CorrectAsync(paper, 12_000);

        Assert.Equal(["12,000 people", "212 people"], Values(await Strait.FreshAsync(paper, "/en/world/analysis")));
        Assert.Equal(["1万2000人", "212人"], Values(await Strait.FreshAsync(paper, "/ja/world/analysis")));
        await Strait.ActAsync(paper, 3, FactActKind.Withdrawn);
        Assert.Equal(["1万2000人"], Values(await Strait.FreshAsync(paper, "/ja/world/analysis")));
    }

    [Theory, OnEachDatabase]
    public async Task What_a_killed_article_alone_held_leaves_the_boxes_and_comes_again_with_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var source = await Strait.FileAsync(paper);
        await paper.PublishAsync("analysis", "Text.", "!file strait background", "!file strait figures");
        Assert.Single((await Strait.FreshAsync(paper, "/en/world/analysis")).QuerySelectorAll(".file-box-events li"));

        var story = (await paper.Get<Board>().ArticleAsync(source))!.StoryId;
        await paper.Get<StopDesk>().StopAsync(story, StopKind.Kill, null, "Not confirmed.", new StaffId(Guid.CreateVersion7()));

        var page = await Strait.FreshAsync(paper, "/en/world/analysis");
        Assert.Empty(page.QuerySelectorAll(".file-box-events"));
        Assert.Equal(["212 people"], Values(page));
        Assert.DoesNotContain("8,000", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_states_is_told_with_who_alleges_it()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await Strait.AllegeAsync(paper, FactKind.Event, await Strait.FileAsync(paper), "wall went up");
        await paper.PublishAsync("analysis", "Text.", "!file strait background");

        var events = (await Strait.FreshAsync(paper, "/en/world/analysis")).QuerySelectorAll(".file-box-events li");

        Assert.Equal([null, "Tolm (official source), alleged"], events.Select(told => told.QuerySelector(".fact-said")?.TextContent));
        var party = (await Strait.FreshAsync(paper, "/en/topics/tolm")).QuerySelectorAll(".topic-facts .fact-said").Select(said => said.TextContent);
        Assert.Contains("Tolm (official source), alleged", party);
    }

    [Fact]
    public async Task A_box_of_a_file_that_there_is_not_is_left_out_and_comes_when_the_file_does()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.PublishAsync("analysis", "Text.", "!file strait background");
        var page = await Strait.FreshAsync(paper, "/en/world/analysis");
        Assert.Empty(page.QuerySelectorAll(".file-box, .picture-missing"));
        Assert.DoesNotContain("!file", page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await Strait.FileAsync(paper);

        var box = (await Strait.FreshAsync(paper, "/en/world/analysis")).QuerySelector(".file-box")!;
        Assert.Contains("A wall went up.", box.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/files/strait", box.QuerySelector(".file-box-way a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_desk_puts_a_box_below_a_block_and_says_which_one_readers_do_not_get()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await Strait.FileAsync(paper);
        var article = await paper.WriteAsync("analysis", "Text.", "!file nothing figures");
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        var draft = (await paper.Get<DraftPaper>().FindAsync(article))!;
        var page = await editor.OpenAsync(OpenDesk.InHand(article, draft.Blocks[0].Id));
        Assert.Equal(["strait background", "strait figures"], page.QuerySelector<IHtmlSelectElement>("select[name=box]")!.Options.Select(option => option.Value));

        using var put = await editor.SubmitAsync(OpenDesk.BlockForm(page, draft.Blocks[0].Id, "/box"), ("text", "Better text."), ("box", "strait figures"));

        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
        draft = (await paper.Get<DraftPaper>().FindAsync(article))!;
        Assert.Equal(["Better text.", "!file strait figures", "!file nothing figures"], draft.Blocks.Select(block => block.Text));
        var release = await editor.OpenAsync($"/desk/articles/{article}/release");
        Assert.Equal("nothing", Assert.Single(release.QuerySelectorAll(".notice code")).TextContent);
        var preview = await editor.OpenAsync($"/desk/articles/{article}/preview");
        Assert.Equal((1, 1), (preview.QuerySelectorAll(".file-box").Length, preview.QuerySelectorAll(".picture-missing").Length));
    }

    [Fact]
    public async Task A_translation_takes_the_box_over_and_feeds_link_to_the_file()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await Strait.FileAsync(paper);
        var article = await paper.PublishAsync("analysis", "Text.", "!file strait figures");
        var translated = (await paper.Get<DraftPaper>().BeginTranslationAsync(article, Sheets.Ja, null))!.Value;

        Assert.Equal(["", "!file strait figures"], (await paper.Get<DraftPaper>().FindAsync(translated))!.Blocks.Select(block => block.Text));
        foreach (var feed in new[] { "/en/feed.rss", "/en/feed.json", "/en/feed.ninjs.json", "/en/feed.newsml.xml" })
        {
            await paper.Get<StaleWatch>().CatchUpAsync();
            var text = await paper.Reader.GetStringAsync(feed);
            Assert.True(text.Contains(paper.Origin + "/en/files/strait", StringComparison.Ordinal), feed);
            Assert.False(text.Contains("212 people", StringComparison.Ordinal), feed);
        }
    }

    [Fact]
    public async Task The_demonstration_has_a_box_of_each_kind_in_both_editions()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        foreach (var edition in new[] { "en", "ja" })
        {
            var time = (await paper.PageAsync($"/{edition}/world/second-contingent-by-january")).QuerySelector(".file-box")!;
            var figures = (await paper.PageAsync($"/{edition}/world/what-each-side-wants")).QuerySelector(".file-box")!;
            Assert.Equal(5, time.QuerySelectorAll(".file-box-events li").Length);
            Assert.InRange(figures.QuerySelectorAll(".file-box-value").Length, 6, 8);
            Assert.All(figures.QuerySelectorAll(".file-box-source"), source => Assert.NotEmpty(source.QuerySelectorAll("span")));
            Assert.Equal($"/{edition}/files/verren-strait", figures.QuerySelector(".file-box-way a")!.GetAttribute("href"));
        }
    }

    private static IEnumerable<string> Values(IHtmlDocument page) => page.QuerySelectorAll(".file-box-value").Select(value => value.TextContent);

    /// <summary>The article in Japanese, out, with its box.</summary>
    internal static async Task TranslateAsync(RunningPaper paper, ArticleId article)
    {
        var drafts = paper.Get<DraftPaper>();
        var translated = (await drafts.BeginTranslationAsync(article, Sheets.Ja, null))!.Value;
        var draft = (await drafts.FindAsync(translated))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "本文。", new StaffId(Guid.CreateVersion7()));
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("分析", "analysis"), new StaffId(Guid.CreateVersion7()));
        await paper.ReleaseAsync(translated);
    }
}
