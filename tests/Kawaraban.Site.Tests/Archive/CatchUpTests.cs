using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>A translation whose source has moved on: sync proposes, people decide.</summary>
public sealed class CatchUpTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task What_is_new_in_the_source_is_shown_and_a_draft_held_against_it_keeps_its_texts(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await TranslatedAsync(paper);
        var before = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        await MoveOnAsync(paper, source);

        var draft = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        var news = (await paper.Get<CatchUp>().NewsAsync(draft))!;
        Assert.Equal(["Second, corrected.", null], draft.Source!.Blocks.Where(block => news.Changed.ContainsKey(block.Id)).Select(block => news.Changed[block.Id]));
        Assert.Equal(["Fourth, quite new."], news.New.Select(block => block.Text));
        Assert.True(await paper.Get<CatchUp>().HoldAgainstLatestAsync(draft.Version.Id, news.Latest.Id, Somebody));

        var after = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        Assert.Equal(before.Blocks.Select(block => (block.Id, block.Text, block.Revision)), after.Blocks.Select(block => (block.Id, block.Text, block.Revision)));
        Assert.Equal((2, 2), (after.Source!.Version.Number, after.Source.LatestNumber));
        Assert.Equal(after.Source.Blocks.Take(2).Select(block => block.Id), after.Blocks.Take(2).Select(block => after.Alignments.Single(x => x.BlockId == block.Id).SourceBlockId));
        Assert.All(after.Alignments, x => Assert.Equal(after.Source.Version.Id, x.SourceVersionId));
        Assert.DoesNotContain(after.Alignments, x => x.BlockId == after.Blocks[2].Id);
        Assert.NotEqual(draft.Stamp, after.Stamp);
        Assert.Null(await paper.Get<CatchUp>().NewsAsync(after));
    }

    [Theory, OnEachDatabase]
    public async Task Readers_are_told_that_the_source_has_changed_until_the_translation_is_released_against_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await TranslatedAsync(paper);
        await paper.ReleaseAsync(translation);
        await MoveOnAsync(paper, source);
        Assert.True(await IsBehindAsync(paper, translation));

        var draft = (await paper.Get<DraftPaper>().OpenAsync(translation, Somebody))!;
        var news = (await paper.Get<CatchUp>().NewsAsync(draft))!;
        await paper.Get<CatchUp>().HoldAgainstLatestAsync(draft.Version.Id, news.Latest.Id, Somebody);
        Assert.True(await IsBehindAsync(paper, translation));
        await paper.ReleaseAsync(translation);

        Assert.False(await IsBehindAsync(paper, translation));
    }

    [Theory, OnEachDatabase]
    public async Task A_source_that_moves_on_once_more_is_not_taken_unseen(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await TranslatedAsync(paper);
        await MoveOnAsync(paper, source);
        var draft = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        var seen = (await paper.Get<CatchUp>().NewsAsync(draft))!.Latest.Id;
        await paper.Get<DraftPaper>().OpenAsync(source, Somebody);
        await paper.ReleaseAsync(source);

        Assert.False(await paper.Get<CatchUp>().HoldAgainstLatestAsync(draft.Version.Id, seen, Somebody));

        Assert.Equal(1, (await paper.Get<DraftPaper>().FindAsync(translation))!.Source!.Version.Number);
    }

    [Theory, OnEachDatabase]
    public async Task Who_settles_all_at_once_is_in_the_record_of_each_row(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await TranslatedAsync(paper);
        await paper.ReleaseAsync(translation);
        await MoveOnAsync(paper, source);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(translation, Somebody))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "二、訂正。", Somebody);

        var news = (await paper.Get<CatchUp>().NewsAsync(draft))!;
        Assert.True(await paper.Get<CatchUp>().HoldAgainstLatestAsync(draft.Version.Id, news.Latest.Id, Somebody));

        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var settled = await db.Settlements.AsNoTracking().Where(x => x.ArticleId == translation).OrderBy(x => x.Id).ToListAsync();
        Assert.Equal(
            [(draft.Blocks[1].Id, SettlementDecision.Amended, TextHash.Of("二、訂正。")), (draft.Blocks[2].Id, SettlementDecision.Kept, TextHash.Of("三。"))],
            settled.Select(x => (x.BlockId!.Value, x.Decision, x.TextHash)));
        Assert.All(settled, x => Assert.Equal((Somebody, news.Latest.Id), (x.By, x.SourceVersionId)));
    }

    /// <summary>A source of three blocks, and a draft that translates each.</summary>
    private static async Task<(ArticleId Source, ArticleId Translation)> TranslatedAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync("moving", "First.", "Second.", "Third.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        foreach (var (block, text) in draft.Blocks.Zip(["一。", "二。", "三。"]))
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, 1, text, Somebody);
        }
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("動く", "moving"), Somebody);
        return (source, translation);
    }

    /// <summary>The second block is corrected, the third is gone, and there is a fourth.</summary>
    private static async Task MoveOnAsync(RunningPaper paper, ArticleId source)
    {
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(source, Somebody))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "Second, corrected.", Somebody);
        await drafts.RemoveBlockAsync(draft.Version.Id, draft.Blocks[2].Id, 1, Somebody);
        await drafts.AddBlockAsync(draft.Version.Id, draft.Blocks[1].Id, "Fourth, quite new.", Somebody);
        await paper.ReleaseAsync(source);
    }

    private static async Task<bool> IsBehindAsync(RunningPaper paper, ArticleId translation)
    {
        var draft = await paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.Ja, new("world"), "moving"));
        var article = Assert.IsType<Whereabouts.Here>(draft).Article;
        Assert.Equal(translation, article.Card.Id);
        return article.Source!.HasChanged;
    }
}
