using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>A source that moves on, what that does to its translation, and what somebody decides of it.</summary>
public sealed class SettlementTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task Only_what_was_made_from_changed_blocks_is_stale_until_it_is_settled(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ReleasedTranslationAsync(paper);
        var before = (await paper.Get<DraftPaper>().OpenAsync(translation, Somebody))!;
        await MoveOnAsync(paper, source, ReleaseKind.Correction);

        var draft = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        Assert.Equal(before.Blocks.Select(block => (block.Id, block.Text, block.Revision)), draft.Blocks.Select(block => (block.Id, block.Text, block.Revision)));
        var standing = await OfAsync(paper, draft.Version.Id);
        Assert.Equal([RowState.Current, RowState.Stale, RowState.Deleted], standing.Rows.Select(row => row.State));
        Assert.Equal(("Second.", "Second, corrected.", Treatment.Alarm), (standing.Rows[1].Before, standing.Rows[1].Now, standing.Rows[1].Treatment));
        Assert.Equal([("Fourth, quite new.", draft.Blocks[1].Id)], standing.Offered.Select(block => (block.Text, block.After!.Value)));
        Assert.Equal((2, 1, 3), (standing.Stale, standing.New, standing.Alarms));

        var desk = paper.Get<SettlementDesk>();
        Assert.True(await desk.SettleAsync(translation, draft.Blocks[1].Id, null, standing.Latest.Id, SettlementDecision.StillRight, Somebody));
        Assert.True(await desk.SettleAsync(translation, draft.Blocks[2].Id, null, standing.Latest.Id, SettlementDecision.Kept, Somebody));
        Assert.False((await OfAsync(paper, draft.Version.Id)).IsSettled);
        Assert.True(await desk.OmitAsync(translation, standing.Offered[0].SourceBlock, standing.Latest.Id, Somebody));

        var settled = (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation];
        Assert.True(settled.Draft!.IsSettled);
        Assert.True(settled.Live!.IsSettled);
        Assert.Equal(standing.Latest.Id, (await paper.Get<DraftPaper>().FindAsync(translation))!.Version.SourceVersionId);
    }

    [Theory, OnEachDatabase]
    public async Task An_amended_block_is_settled_in_the_draft_and_stays_stale_for_readers_until_it_is_released(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ReleasedTranslationAsync(paper);
        await MoveOnAsync(paper, source, ReleaseKind.Update);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(translation, Somebody))!;
        var latest = (await OfAsync(paper, draft.Version.Id)).Latest.Id;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "二、訂正。", Somebody);

        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(translation, draft.Blocks[1].Id, null, latest, SettlementDecision.Amended, Somebody));
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 2, "二を訂正。", Somebody);

        var standing = (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation];
        Assert.Equal(RowState.Current, standing.Draft!.Rows[1].State);
        Assert.Equal(RowState.Stale, standing.Live!.Rows[1].State);
        await paper.ReleaseAsync(translation);
        Assert.Equal(RowState.Current, (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation].Live!.Rows[1].State);
    }

    [Theory, OnEachDatabase]
    public async Task A_decision_on_what_is_live_is_carried_into_the_draft_that_is_made_of_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ReleasedTranslationAsync(paper);
        await MoveOnAsync(paper, source, ReleaseKind.Update);
        var live = (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation].Live!;
        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(translation, live.Rows[1].Block, null, live.Latest.Id, SettlementDecision.StillRight, Somebody));
        Assert.True(await paper.Get<SettlementDesk>().OmitAsync(translation, live.Offered[0].SourceBlock, live.Latest.Id, Somebody));

        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(translation, Somebody))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "二です。", Somebody);

        var standing = await OfAsync(paper, draft.Version.Id);
        Assert.Equal([RowState.Current, RowState.Current, RowState.Deleted], standing.Rows.Select(row => row.State));
        Assert.Empty(standing.Offered);
    }

    [Theory, OnEachDatabase]
    public async Task A_text_of_a_machine_is_known_as_such_and_a_changed_one_is_no_longer_confirmed(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(await paper.WriteAsync("origin", "Old.")))!;
        var (version, block) = (draft.Version.Id, draft.Blocks[0].Id);

        await drafts.SaveBlockAsync(version, block, 1, "Made.", BlockOrigin.Machine, Somebody);
        Assert.IsType<SaveOutcome.Saved>(await drafts.ConfirmBlockAsync(version, block, 2, true, Somebody));
        Assert.IsType<SaveOutcome.Conflict>(await drafts.ConfirmBlockAsync(version, block, 1, true, Somebody));
        var made = (await drafts.FindAsync(draft.Article.Id))!.Blocks[0];
        await drafts.SaveBlockAsync(version, block, 2, "Made, and mended.", Somebody);
        var mended = (await drafts.FindAsync(draft.Article.Id))!.Blocks[0];

        Assert.Equal((BlockOrigin.Machine, Somebody), (made.Origin, made.ConfirmedBy!.Value));
        Assert.Equal((BlockOrigin.MachineThenHuman, null), (mended.Origin, mended.ConfirmedAt));
    }

    [Theory, OnEachDatabase]
    public async Task What_was_decided_is_never_changed(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ReleasedTranslationAsync(paper);
        await MoveOnAsync(paper, source, ReleaseKind.Update);
        var live = (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation].Live!;
        await paper.Get<SettlementDesk>().SettleAsync(translation, live.Rows[1].Block, null, live.Latest.Id, SettlementDecision.StillRight, Somebody);

        await RefusedAsync(paper, "UPDATE settlements SET decision = 'Kept'");
        await RefusedAsync(paper, "DELETE FROM settlements");
        await RefusedAsync(paper, "UPDATE source_changes SET class = 'Typo'");
        await RefusedAsync(paper, "UPDATE versions SET head_held_against_id = NULL, head_source_version_id = id WHERE state = 'Live'");
    }

    private static async Task<SourceStanding> OfAsync(RunningPaper paper, VersionId version) => (await paper.Get<SourceWatch>().OfAsync(version))!;

    /// <summary>A source of three blocks, and a released translation of each.</summary>
    private static async Task<(ArticleId Source, ArticleId Translation)> ReleasedTranslationAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync("settling", "First.", "Second.", "Third.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        foreach (var (block, text) in draft.Blocks.Zip(["一。", "二。", "三。"]))
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, 1, text, Somebody);
        }
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("決める", "settling"), Somebody);
        await paper.ReleaseAsync(translation);
        return (source, translation);
    }

    /// <summary>The second block is corrected, the third is gone, and there is a fourth.</summary>
    private static async Task MoveOnAsync(RunningPaper paper, ArticleId source, ReleaseKind kind)
    {
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(source, Somebody))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "Second, corrected.", Somebody);
        await drafts.RemoveBlockAsync(draft.Version.Id, draft.Blocks[2].Id, 1, Somebody);
        await drafts.AddBlockAsync(draft.Version.Id, draft.Blocks[1].Id, "Fourth, quite new.", Somebody);
        await paper.ReleaseAsync(source, kind, "It was wrong.");
    }

    private static async Task RefusedAsync(RunningPaper paper, string sql)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
    }
}
