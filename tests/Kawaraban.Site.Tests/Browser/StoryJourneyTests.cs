using System.Net;
using System.Text.Json;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>One story's whole way: a feed comes in, is translated with an input method, released, corrected, withdrawn, and seen to be so everywhere.</summary>
public sealed class StoryJourneyTests(Chromium chromium)
{
    private const string Editor = "editor@lantern.example";
    private const string Correction = "当初、便数を「3便」としたのは誤りでした。正しくは5便です。";
    private const string Withdrawal = "取材先の確認が取れなかったため、取り下げました。";

    private static readonly (string Reading, string Converted)[] Headline = [("れんらくせん", "連絡船"), ("、", "、"), ("ふゆも", "冬も"), ("うんこうへ", "運航へ")];
    private static readonly (string Reading, string Converted)[] Sentence = [("れんらくせんは", "連絡船は"), ("まいにち", "毎日"), ("３びん", "3便"), ("しまへ", "島へ"), ("わたる。", "渡る。")];
    private static readonly (string Reading, string Converted)[] Corrected = [("れんらくせんは", "連絡船は"), ("まいにち", "毎日"), ("５びん", "5便"), ("しまへ", "島へ"), ("わたる。", "渡る。")];

    [Fact]
    public async Task A_story_of_a_feed_goes_all_its_way()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var feed = Path.Combine(paper.Folder, "wire.xml");
        await File.WriteAllTextAsync(feed, """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
              <title>The Skerry Wire</title><link>https://wire.example/</link><description>News of the islands</description>
              <item><guid isPermaLink="false">skerry-1</guid><title>Skerry ferry to sail all winter</title><pubDate>Fri, 20 Nov 2026 08:00:00 +0000</pubDate>
                <content:encoded><![CDATA[<p>The ferry to Skerry will sail <strong>three times a day</strong> until spring.</p><h2>Ice on the quay</h2>
                <p>Last winter it lay in the harbour for 41 days.</p><ul><li>Fares stay as they are.</li><li>Dogs travel free.</li></ul>]]></content:encoded></item>
              <item><guid isPermaLink="false">skerry-2</guid><title>Lamp oil runs short</title><pubDate>Fri, 20 Nov 2026 09:00:00 +0000</pubDate>
                <content:encoded><![CDATA[<p>The island has oil for nine days.</p>]]></content:encoded></item>
            </channel></rss>
            """);

        var report = await ImportAsync(paper, feed);

        Assert.Equal([("new", true), ("new", true)], report.Items.Select(item => (item.Outcome, item.Released)));
        await TravelAsync(paper, await ArticleAsync(paper, report.Items[0].Address!));
    }

    [Fact]
    public async Task A_story_of_a_real_feed_goes_all_its_way()
    {
        Chromium.SkipWithout();
        var sample = Samples.Find("AtomTheVerge.xml");
        Assert.SkipWhen(sample is null, "no ../shared/samples beside the project");
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);

        var report = await ImportAsync(paper, sample);

        Assert.All(report.Items, item => Assert.True(item.Released, item.Title));
        await TravelAsync(paper, await ShortestAsync(paper));
    }

    private async Task TravelAsync(RunningPaper paper, ArticleId source)
    {
        await paper.Services.AddStaffAsync(Editor, "Sana Ogata", StaffRole.Editor, RunningPaper.Password, "ja");
        await using var desk = await chromium.VisitAsync(paper);
        await using var reader = await chromium.VisitAsync(paper);
        await desk.SignInAsync(Editor);
        var translation = await BeginAsync(desk, source);
        await WriteHeadlineAsync(desk);
        await WriteBlocksAsync(desk, paper, translation);
        Assert.Empty(await Channels.ShowingAsync(paper, (await DraftAsync(paper, translation)).Article));

        await ReleaseAsync(desk, translation);
        var article = await RowAsync(paper, translation);
        await SeeReleasedAsync(reader, paper, article);

        await CorrectAsync(desk, paper, translation);
        await SeeCorrectedAsync(reader, paper, article);

        await WithdrawAsync(desk, translation);
        await SeeWithdrawnAsync(reader, paper, article);
        desk.AssertQuiet("the desk");
        reader.AssertQuiet("the newsstand");
    }

    private static async Task<ArticleId> BeginAsync(Visit desk, ArticleId source)
    {
        await desk.Page.Clock.InstallAsync();
        await desk.GoAsync("/desk/ja");
        var start = desk.Page.Locator($"form[action='/desk/articles/{source}/translation'] button");
        if (await start.CountAsync() == 0)
        {
            // The board shows the latest; an older story has a page of its own.
            await desk.GoAsync($"/desk/articles/{source}");
            await desk.Page.Locator(".doors a[href^='/desk/stories/']").ClickAsync();
        }
        await start.ClickAsync();
        await Expect(desk.Page.Locator("#island")).ToBeVisibleAsync();
        return new ArticleId(Guid.Parse(new Uri(desk.Page.Url).Segments[^1]));
    }

    private static async Task WriteHeadlineAsync(Visit desk)
    {
        var ime = await InputMethod.OfAsync(desk.Page);
        await desk.Page.FocusAsync("#headline");
        await ime.TypeAsync(Headline);
        await desk.Page.ClickAsync("form.head button.main");
        await Expect(desk.Page.Locator("p.done")).ToBeVisibleAsync();
        await Expect(desk.Page.Locator("h1")).ToHaveTextAsync(TextOf(Headline));
    }

    /// <summary>Every block that waits for words is written; while a word is composed nothing is sent, and afterwards the save is acknowledged and recorded.</summary>
    private static async Task WriteBlocksAsync(Visit desk, RunningPaper paper, ArticleId translation)
    {
        var ime = await InputMethod.OfAsync(desk.Page);
        foreach (var block in (await DraftAsync(paper, translation)).Blocks.Where(block => block.Text.Length == 0))
        {
            var form = desk.Page.Locator($"form[data-block='{block.Id}']");
            var heard = await ListenAsync(form);
            await BenchRow.EnterAsync(form);
            var (sent, saved) = (desk.Posts.Count, (await SavesAsync(paper, block.Id)).Count);
            foreach (var (reading, converted) in Sentence)
            {
                await ime.ComposeAsync(reading, converted);
                await desk.Page.Clock.FastForwardAsync(5_000);
                Assert.Equal(sent, desk.Posts.Count);
                Assert.Equal(saved, (await SavesAsync(paper, block.Id)).Count);
                await ime.SettleAsync(converted);
            }
            await desk.Page.Clock.FastForwardAsync(1_000);
            await Expect(form.Locator(".status")).ToHaveAttributeAsync("data-state", "saved");
            // A heading's or a list's translation is one too.
            Assert.EndsWith(TextOf(Sentence), (await SavesAsync(paper, block.Id))[^1].Text, StringComparison.Ordinal);
            Assert.EndsWith(TextOf(Sentence), (await DraftAsync(paper, translation)).Blocks.Single(x => x.Id == block.Id).Text, StringComparison.Ordinal);
            Assert.Equal([Sentence.Length, Sentence.Length], await heard());
        }
    }

    private static async Task ReleaseAsync(Visit desk, ArticleId translation)
    {
        await desk.Page.ClickAsync($".doors a[href='/desk/articles/{translation}/release']");
        await desk.Page.ClickAsync("form[action$='/release'] button.main");
        await desk.ComeToAsync("/released");
    }

    private static async Task SeeReleasedAsync(Visit reader, RunningPaper paper, Article article)
    {
        await reader.GoAsync("/ja/");
        await reader.Page.Locator($"main a[href='{Channels.PathOf(article)}']").First.ClickAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync(TextOf(Headline));
        await Expect(reader.Page.Locator(".story-body")).ToContainTextAsync(TextOf(Sentence));
        await Expect(reader.Page.Locator(".source-link a")).ToBeVisibleAsync();
        await reader.GoAsync($"/s/{article.ShortCode}");
        Assert.EndsWith(Channels.PathOf(article), reader.Page.Url, StringComparison.Ordinal);
        Assert.Equal(Channels.Lists(article), await Channels.ShowingAsync(paper, article));
    }

    private static async Task CorrectAsync(Visit desk, RunningPaper paper, ArticleId translation)
    {
        await desk.GoAsync($"/desk/articles/{translation}");
        await desk.Page.ClickAsync("form[action$='/open'] button.main");
        var ime = await InputMethod.OfAsync(desk.Page);
        var block = (await DraftAsync(paper, translation)).Blocks.First(block => block.Text == TextOf(Sentence));
        var form = desk.Page.Locator($"form[data-block='{block.Id}']");
        await BenchRow.EnterAsync(form);
        await desk.Page.Keyboard.PressAsync("Control+A");
        await ime.TypeAsync(Corrected);
        await desk.Page.Clock.FastForwardAsync(1_000);
        await Expect(form.Locator(".status")).ToHaveAttributeAsync("data-state", "saved");
        await desk.Page.ClickAsync($".doors a[href='/desk/articles/{translation}/release']");
        await desk.Page.CheckAsync("input[name=kind][value=Correction]");
        await desk.Page.FillAsync("#note", Correction);
        await desk.Page.ClickAsync("form[action$='/release'] button.main");
        await desk.ComeToAsync("/released");
    }

    private static async Task SeeCorrectedAsync(Visit reader, RunningPaper paper, Article article)
    {
        await reader.GoAsync(Channels.PathOf(article));
        await Expect(reader.Page.Locator(".story-body")).ToContainTextAsync(TextOf(Corrected));
        await Expect(reader.Page.Locator(".correction")).ToContainTextAsync(Correction);
        await Expect(reader.Page.Locator(".times .updated time")).ToBeVisibleAsync();
        using var facts = JsonDocument.Parse(await reader.Page.Locator("script[type='application/ld+json']").First.TextContentAsync() ?? "");
        Assert.Equal(Correction, facts.RootElement.GetProperty("correction")[0].GetProperty("text").GetString());
        await reader.GoAsync("/ja/corrections");
        await Expect(reader.Page.Locator(".correction-entry").First).ToContainTextAsync(Correction);
        Assert.Equal(Channels.Lists(article), await Channels.ShowingAsync(paper, article));
    }

    private static async Task WithdrawAsync(Visit desk, ArticleId translation)
    {
        await desk.GoAsync($"/desk/articles/{translation}/withdraw");
        await desk.Page.FillAsync("#note", Withdrawal);
        await desk.Page.CheckAsync("input[name=sure]");
        await desk.Page.ClickAsync("button.danger");
        await desk.ComeToAsync("/released");
    }

    private static async Task SeeWithdrawnAsync(Visit reader, RunningPaper paper, Article article)
    {
        foreach (var path in new[] { Channels.PathOf(article), $"/s/{article.ShortCode}" })
        {
            var answer = await reader.Page.GotoAsync(path);
            Assert.Equal((path, (int)HttpStatusCode.Gone), (path, answer!.Status));
        }
        await reader.GoAsync(Channels.PathOf(article));
        await Expect(reader.Page.Locator("main")).ToContainTextAsync(Withdrawal);
        Assert.Empty(await Channels.ShowingAsync(paper, article));
    }

    /// <summary>Counts the compositions that the page hears of, begun and ended.</summary>
    private static async Task<Func<Task<int[]>>> ListenAsync(ILocator form)
    {
        await form.EvaluateAsync("""
            form => {
              form.heard = [0, 0];
              form.addEventListener("compositionstart", () => form.heard[0]++);
              form.addEventListener("compositionend", () => form.heard[1]++);
            }
            """);
        return () => form.EvaluateAsync<int[]>("form => form.heard");
    }

    private static string TextOf(IEnumerable<(string Reading, string Converted)> phrases) => string.Concat(phrases.Select(phrase => phrase.Converted));

    private static Task<ImportReport> ImportAsync(RunningPaper paper, string feed) =>
        paper.Get<Import>().ReadAsync(feed, paper.Get<Publication>()[Sheets.En], null, release: true);

    private static async Task<ArticleId> ArticleAsync(RunningPaper paper, string address)
    {
        var parts = new Uri(new Uri(paper.Origin), address).Segments;
        var found = await paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.En, new SectionId(parts[^2].Trim('/')), parts[^1]));
        return Assert.IsType<Whereabouts.Here>(found).Article.Card.Id;
    }

    /// <summary>The article of the fewest blocks among those that have three or more.</summary>
    private static async Task<ArticleId> ShortestAsync(RunningPaper paper)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var blocks = await db.Blocks.Select(block => block.VersionId).ToListAsync();
        var shortest = blocks.CountBy(version => version).Where(version => version.Value >= 3).MinBy(version => version.Value).Key;
        return (await db.Versions.SingleAsync(version => version.Id == shortest)).ArticleId;
    }

    private static async Task<DraftView> DraftAsync(RunningPaper paper, ArticleId article) => Assert.IsType<DraftView>(await paper.Get<DraftPaper>().FindAsync(article));

    private static async Task<Article> RowAsync(RunningPaper paper, ArticleId article)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.Articles.AsNoTracking().SingleAsync(x => x.Id == article);
    }

    private static async Task<IReadOnlyList<BlockSave>> SavesAsync(RunningPaper paper, BlockId block)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.BlockSaves.AsNoTracking().Where(x => x.BlockId == block).OrderBy(x => x.Id).ToListAsync();
    }
}
