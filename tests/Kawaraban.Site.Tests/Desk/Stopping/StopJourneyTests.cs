using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Channels;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Stopping;

/// <summary>A kill at one edition's desk reaches every channel of every edition, and a lifted edition alone comes back.</summary>
public sealed class StopJourneyTests
{
    private const string Slug = "the-quiet-lighthouse";

    [Theory, OnEachDatabase]
    public async Task A_kill_stops_every_channel_of_every_edition_and_a_lifted_edition_alone_comes_back(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        var (source, translation) = await paper.PublishInBothAsync(Slug);
        var story = await paper.StoryOfAsync(source);
        foreach (var (edition, article) in new[] { ("en", source), ("ja", translation) })
        {
            Assert.Equal(Channels(edition), await ShowingAsync(paper, edition));
            Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(paper, await ShortAsync(paper, article)));
        }

        var form = (await editor.OpenAsync($"/desk/stories/{story}/stop")).Forms.Single(form => form.Action.EndsWith("/stop", StringComparison.Ordinal));
        using var stopped = await editor.SubmitAsync(form, ("kind", "Kill"), ("reason", "Not confirmed."), ("sure", "yes"));
        Assert.Equal(HttpStatusCode.Redirect, stopped.StatusCode);

        foreach (var (edition, article) in new[] { ("en", source), ("ja", translation) })
        {
            await GoneAsync(paper, edition, article);
        }
        await paper.Get<ChannelRound>().AskAsync();
        var board = stopped.Headers.Location!.ToString().Split('?')[0];
        Assert.Equal(16, (await editor.OpenAsync(board)).QuerySelectorAll(".channels .confirmed").Length);
        foreach (var page in new[] { $"/desk/stories/{story}", $"/desk/articles/{source}", $"/desk/articles/{translation}" })
        {
            Assert.Contains("Not confirmed.", (await editor.OpenAsync(page)).QuerySelector(".story-stop")?.TextContent, StringComparison.Ordinal);
        }

        var lift = (await editor.OpenAsync(board)).Forms.Single(form => form.Action.EndsWith("/lift", StringComparison.Ordinal) && form.Elements.OfType<IHtmlInputElement>().Any(field => field.Name == "edition" && field.Value == "ja"));
        using var lifted = await editor.SubmitAsync(lift, ("reason", "Ours names nobody."), ("back", "yes"));
        Assert.EndsWith("done=broughtBackLive", lifted.Headers.Location!.ToString(), StringComparison.Ordinal);

        Assert.Equal(Channels("ja"), await ShowingAsync(paper, "ja"));
        await GoneAsync(paper, "en", source);
        Assert.DoesNotContain("Headline of", await paper.Reader.GetStringAsync($"/ja/world/{Slug}"), StringComparison.Ordinal);
    }

    private static string[] Channels(string edition) =>
    [
        $"/{edition}/world/{Slug}", $"/{edition}/", $"/{edition}/world/", $"/{edition}/feed.rss", $"/{edition}/feed.atom", $"/{edition}/feed.json", $"/{edition}/feed.ninjs.json", $"/{edition}/feed.newsml.xml",
        $"/{edition}/world/feed.rss", $"/{edition}/sitemap.xml", $"/{edition}/news-sitemap.xml", $"/{edition}/search?q={Uri.EscapeDataString(edition == "en" ? "lamps" : "灯台")}",
    ];

    /// <summary>Those that give the article's address to whoever asks.</summary>
    private static async Task<IReadOnlyList<string>> ShowingAsync(RunningPaper paper, string edition)
    {
        var showing = new List<string>();
        foreach (var path in Channels(edition))
        {
            using var answer = await paper.Reader.GetAsync(path);
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync()).Contains($"/{edition}/world/{Slug}", StringComparison.Ordinal))
            {
                showing.Add(path);
            }
        }
        return showing;
    }

    /// <summary>In no channel; and the page that says so gives nothing of it away.</summary>
    private static async Task GoneAsync(RunningPaper paper, string edition, ArticleId article)
    {
        Assert.Empty(await ShowingAsync(paper, edition));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, await ShortAsync(paper, article)));
        using var page = await paper.Reader.GetAsync($"/{edition}/world/{Slug}");
        var text = await page.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Gone, page.StatusCode);
        Assert.DoesNotContain(edition == "en" ? "Headline of" : "灯台の灯り", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not confirmed.", text, StringComparison.Ordinal);
        Assert.Contains("canceled", await paper.Reader.GetStringAsync($"/{edition}/wire/{article}.ninjs.json"), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<string> ShortAsync(RunningPaper paper, ArticleId article) => $"/s/{(await paper.Get<Board>().ArticleAsync(article))!.ShortCode}";
}
