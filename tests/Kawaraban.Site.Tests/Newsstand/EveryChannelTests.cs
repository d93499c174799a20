using System.Net;
using System.Text;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>Law 3: what is done at the desk shows nowhere until a release, and a withdrawal reaches every channel.</summary>
public sealed class EveryChannelTests
{
    private const string Slug = "the-quiet-lighthouse";
    private const string Words = "Nobody had counted the lamps before Oddny did.";

    private static readonly string[] Lists =
        ["/en/", "/en/world/", "/en/archive/", "/en/feed.rss", "/en/feed.atom", "/en/feed.json", "/en/feed.ninjs.json", "/en/feed.newsml.xml", "/en/world/feed.rss", "/en/sitemap.xml", "/en/news-sitemap.xml", "/en/search?q=lamps"];

    [Theory, OnEachDatabase]
    public async Task A_draft_shows_in_no_channel(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.WriteAsync(Slug, Words);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(paper, $"/en/world/{Slug}"));
        Assert.Empty(await ShowingAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task A_release_shows_in_every_channel_at_the_next_request(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        Assert.Empty(await ShowingAsync(paper));

        await PublishAsync(paper);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(paper, $"/en/world/{Slug}"));
        Assert.Equal(Lists.Except(["/en/archive/"]), (await ShowingAsync(paper)).Except(["/en/archive/"]));
    }

    [Theory, OnEachDatabase]
    public async Task A_withdrawal_reaches_every_channel_at_the_next_request(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await PublishAsync(paper);
        var code = Assert.IsType<Whereabouts.Here>(await FindAsync(paper)).Article.Card.ShortCode;
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(paper, $"/s/{code}"));
        await ShowingAsync(paper);

        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().WithdrawAsync(article, "The count could not be confirmed.", null));
        await paper.Get<StaleWatch>().CatchUpAsync();

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, $"/en/world/{Slug}"));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, $"/s/{code}"));
        Assert.Contains("could not be confirmed", await TextAsync(paper, $"/en/world/{Slug}"), StringComparison.Ordinal);
        Assert.Empty(await ShowingAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task A_correction_is_told_on_the_page_and_on_the_corrections_page(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await PublishAsync(paper);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(article, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Oddny counted 41 lamps, not 14.", default);
        await paper.ReleaseAsync(article, ReleaseKind.Correction, "The number of lamps was wrong: there are 41.");
        await paper.Get<StaleWatch>().CatchUpAsync();

        var page = await TextAsync(paper, $"/en/world/{Slug}");
        Assert.Contains("Oddny counted 41 lamps", page, StringComparison.Ordinal);
        Assert.Contains("The number of lamps was wrong", page, StringComparison.Ordinal);
        Assert.Contains("CorrectionComment", page, StringComparison.Ordinal);
        Assert.Contains("The number of lamps was wrong", await TextAsync(paper, "/en/corrections"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_changed_slug_or_section_leaves_a_redirect_for_ever(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await PublishAsync(paper);
        foreach (var (section, slug) in new[] { ("world", "lamps-counted"), ("science", "lamps-counted") })
        {
            var drafts = paper.Get<DraftPaper>();
            var draft = (await drafts.OpenAsync(article, null))!;
            await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head(draft.Version.Headline, slug, section), default);
            await paper.ReleaseAsync(article);
            await paper.Get<StaleWatch>().CatchUpAsync();
        }

        foreach (var former in new[] { $"/en/world/{Slug}", "/en/world/lamps-counted" })
        {
            using var answer = await paper.Reader.GetAsync(former);
            Assert.Equal((HttpStatusCode.MovedPermanently, "/en/science/lamps-counted"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(paper, "/en/science/lamps-counted"));
    }

    [Theory, OnEachDatabase]
    public async Task Search_parts_words_at_an_ideographic_space_and_knows_both_widths(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await paper.Get<DraftPaper>().BeginAsync(Sheets.Ja, "nori", Sheets.Head("海苔の養殖、ﾛﾎﾞｯﾄが見回り", "nori"), ["有明海の漁協は20台のロボットをＷｅｂで動かす。"], null);
        await paper.ReleaseAsync(article);

        foreach (var query in new[] { "海苔　ロボット", "ﾛﾎﾞｯﾄ", "ロボット", "web 有明", "Ｗｅｂ", "２０台", "海", "有明海の漁協" })
        {
            Assert.True((await TextAsync(paper, "/ja/search?q=" + Uri.EscapeDataString(query))).Contains("/ja/world/nori", StringComparison.Ordinal), query);
        }
        foreach (var query in new[] { "海苔　鉄道", "苔海", "" })
        {
            Assert.False((await TextAsync(paper, "/ja/search?q=" + Uri.EscapeDataString(query))).Contains("href=\"/ja/world/nori\"", StringComparison.Ordinal), query);
        }
    }

    private static async Task<ArticleId> PublishAsync(RunningPaper paper)
    {
        var article = await paper.PublishAsync(Slug, Words);
        await paper.Get<StaleWatch>().CatchUpAsync();
        return article;
    }

    private static Task<Whereabouts> FindAsync(RunningPaper paper) => paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.En, new("world"), Slug));

    private static async Task<IReadOnlyList<string>> ShowingAsync(RunningPaper paper)
    {
        var showing = new List<string>();
        foreach (var path in Lists)
        {
            if ((await TextAsync(paper, path)).Contains(Slug, StringComparison.Ordinal))
            {
                showing.Add(path);
            }
        }
        return showing;
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<string> TextAsync(RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}
