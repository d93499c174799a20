using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Memory;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive.Memory;

/// <summary>What was released is remembered, and offered as long as it stands.</summary>
public sealed class MemoryTests
{
    private const string Opening = "Two ferries collided in the northern strait on Monday.";
    private const string Middle = "Nobody was hurt, the coast guard said. The strait was closed for 12 hours and reopened on Tuesday morning.";
    private const string End = "The operator has **apologised**.";
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_released_translation_is_offered_in_its_context_and_where_something_is_like_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await TranslatedAsync(paper, "strait");

        var inContext = await OffersAsync(paper, Opening, null, Middle);
        Assert.Equal((OfferKind.Context, 1, "月曜日、北の海峡でフェリー2隻が衝突した。"), (inContext[0].Kind, inContext[0].Score, inContext[0].Target));
        Assert.Equal("海峡の事故", inContext[0].From.Headline);
        Assert.Equal(OfferKind.Exact, (await OffersAsync(paper, Opening, "Another text.", Middle))[0].Kind);
        Assert.Equal("会社は**謝罪した**。", Assert.Single(await OffersAsync(paper, "The operator has apologised.", null, null)).Target);

        const string Like = "Three ferries collided in the northern strait on Monday.";
        var like = Assert.Single(await OffersAsync(paper, Like, null, null));
        Assert.Equal((OfferKind.Fuzzy, "Two", "Three"), (like.Kind, like.Differences.Single().Of(like.Source), like.AskedDifferences.Single().Of(Like)));

        var within = await OffersAsync(paper, "The weather was bad. The strait was closed for 30 hours and reopened on Tuesday morning.", null, null);
        Assert.Contains(within, offer => offer is { Kind: OfferKind.Fuzzy, Part.Start: 21, Target: "海峡は12時間閉鎖され、火曜日の朝に再開した。" });
        Assert.Empty(await paper.Get<MemoryShelf>().OffersAsync("ja", "en", Opening, null, null, TestContext.Current.CancellationToken));
    }

    [Theory, OnEachDatabase]
    public async Task A_corrected_pair_takes_the_place_of_the_one_before_and_a_withdrawn_article_offers_nothing(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var translation = await TranslatedAsync(paper, "strait");
        var draft = (await paper.Get<DraftPaper>().OpenAsync(translation, Somebody))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "月曜日、北の海峡で船2隻が衝突した。", Somebody);
        await paper.ReleaseAsync(translation, ReleaseKind.Correction, "フェリーではなく船でした。");
        await paper.Get<MemoryRound>().CatchUpAsync(TestContext.Current.CancellationToken);
        await paper.Get<MemoryBook>().FollowAllAsync(cancel: TestContext.Current.CancellationToken);

        var corrected = Assert.Single(await OffersAsync(paper, Opening, null, Middle));
        Assert.Equal("月曜日、北の海峡で船2隻が衝突した。", corrected.Target);
        Assert.True(await paper.Get<MemoryBook>().RemoveAsync((await OffersAsync(paper, "The operator has apologised.", null, null))[0].Pair, Somebody, "said otherwise", TestContext.Current.CancellationToken));
        Assert.Empty(await OffersAsync(paper, "The operator has apologised.", null, null));

        await paper.Get<ReleaseDesk>().WithdrawAsync(translation, "Taken back.", null, TestContext.Current.CancellationToken);
        Assert.Empty(await OffersAsync(paper, Opening, null, Middle));
    }

    [Theory, OnEachDatabase]
    public async Task A_phrase_is_found_in_either_language(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await TranslatedAsync(paper, "strait");
        await paper.Get<MemoryBuilding>().RebuildAsync(cancel: TestContext.Current.CancellationToken);

        var english = await FindAsync(paper, "Northern strait");
        Assert.Equal(["northern strait"], english.SelectMany(found => found.InSource.Select(range => range.Of(found.Source))));
        Assert.Contains(await FindAsync(paper, "海峡"), found => found.InTarget.Count == 1);
        Assert.Empty(await FindAsync(paper, "strait northern"));
    }

    private static async Task<ArticleId> TranslatedAsync(RunningPaper paper, string slug)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync(slug, Opening, Middle, End);
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        string[] texts = ["月曜日、北の海峡でフェリー2隻が衝突した。", "海上保安庁によると、けが人はいない。海峡は12時間閉鎖され、火曜日の朝に再開した。", "会社は**謝罪した**。"];
        foreach (var (block, text) in draft.Blocks.Zip(texts))
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, 1, text, Somebody);
        }
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("海峡の事故", slug), Somebody);
        await paper.ReleaseAsync(translation);
        await paper.Get<MemoryRound>().CatchUpAsync(TestContext.Current.CancellationToken);
        return translation;
    }

    private static Task<IReadOnlyList<MemoryOffer>> OffersAsync(RunningPaper paper, string text, string? previous, string? next) =>
        paper.Get<MemoryShelf>().OffersAsync("en", "ja", text, previous, next, TestContext.Current.CancellationToken);

    private static Task<IReadOnlyList<Concordance>> FindAsync(RunningPaper paper, string phrase) =>
        paper.Get<MemorySearch>().FindAsync("en", "ja", new Phrase(phrase), TestContext.Current.CancellationToken);
}
