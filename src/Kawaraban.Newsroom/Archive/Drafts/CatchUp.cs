using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Brings a translation's draft up with a source that has moved on: what is new is shown, and people decide. No text of the draft is ever touched.</summary>
public sealed class CatchUp(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, TimeProvider clock)
{
    /// <summary>What is new in the source; null where the draft is held against its live version, or is no translation.</summary>
    public async Task<SourceNews?> NewsAsync(DraftView draft, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (draft.Source is not { } source || await LatestAsync(db, source.Article.Id, cancel) is not { } latest || latest.Id == source.Version.Id)
        {
            return null;
        }
        var now = await BlocksAsync(db, latest.Id, cancel);
        var texts = now.ToDictionary(block => block.Id, block => block.Text);
        var changed = source.Blocks
            .Select(block => (block.Id, block.Text, Now: texts.GetValueOrDefault(block.Id)))
            .Where(block => block.Now != block.Text)
            .ToDictionary(block => block.Id, block => block.Now);
        var known = source.Blocks.Select(block => block.Id).ToHashSet();
        return new SourceNews(latest, changed, [.. now.Where(block => !known.Contains(block.Id))]);
    }

    /// <summary>
    /// Holds the draft against the version of the source that somebody has looked at. A block is made from the same source blocks as
    /// before, as they stand there; where such a block is gone, the draft's stays as the edition's own. Each row that waited, and the head, is
    /// settled in the record as theirs.
    /// </summary>
    /// <returns>Whether it is held against that version now: not where the draft is gone, or the source has moved on once more.</returns>
    public async Task<bool> HoldAgainstLatestAsync(VersionId draftId, VersionId seen, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (!await db.HoldDraftAsync(draftId, cancel))
        {
            return false;
        }
        var draft = await db.Versions.FirstAsync(x => x.Id == draftId, cancel);
        var source = await db.Articles.Where(x => x.Id == draft.ArticleId).Select(x => x.SourceId).FirstAsync(cancel);
        if (source is not { } sourceId || await LatestAsync(db, sourceId, cancel) is not { } latest || latest.Id != seen)
        {
            return false;
        }
        await RecordAsync(db, draft, latest, by, cancel);
        draft.HeadSourceVersionId ??= draft.SourceVersionId;
        draft.HeadHeldAgainstId = latest.Id;
        draft.SourceVersionId = latest.Id;
        await MoveAlignmentsAsync(db, draftId, latest.Id, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>What is decided here of each row, as if it had been decided one by one: a text that readers have already read is still right, another was amended.</summary>
    private async Task RecordAsync(ArchiveContext db, ArticleVersion draft, ArticleVersion latest, StaffId by, CancellationToken cancel)
    {
        if ((await db.StandingsAsync([draft.Id], watch.TreatmentsOf, cancel)).GetValueOrDefault(draft.Id) is not { } standing)
        {
            return;
        }
        var now = clock.GetUtcNow();
        var live = await LatestAsync(db, draft.ArticleId, cancel);
        var read = live is null ? new Dictionary<BlockId, string>() : (await BlocksAsync(db, live.Id, cancel)).ToDictionary(block => block.Id, block => block.Text);
        var texts = (await BlocksAsync(db, draft.Id, cancel)).ToDictionary(block => block.Id, block => block.Text);
        foreach (var row in standing.Rows.Where(row => row.State != RowState.Current))
        {
            var decision = row.Now is null ? SettlementDecision.Kept : Of(read.GetValueOrDefault(row.Block) == texts[row.Block]);
            db.Add(new Settlement
            {
                ArticleId = draft.ArticleId, BlockId = row.Block, SourceBlockId = row.SourceBlock, SourceVersionId = latest.Id, TextHash = TextHash.Of(texts[row.Block]), Decision = decision, By = by, At = now,
            });
        }
        if (standing.Head is { State: not RowState.Current })
        {
            var (head, decision) = (HeadText.Of(draft), Of(live is not null && HeadText.Of(live) == HeadText.Of(draft)));
            db.Add(new Settlement { ArticleId = draft.ArticleId, SourceVersionId = latest.Id, TextHash = TextHash.Of(head), Decision = decision, By = by, At = now });
        }
        if (live is not null)
        {
            db.Add(new PressOrder { Tags = PageTag.Article(draft.ArticleId), At = now });
        }

        static SettlementDecision Of(bool isUnchanged) => isUnchanged ? SettlementDecision.StillRight : SettlementDecision.Amended;
    }

    private static async Task MoveAlignmentsAsync(ArchiveContext db, VersionId draft, VersionId latest, CancellationToken cancel)
    {
        var standing = await db.Blocks.Where(x => x.VersionId == latest).Select(x => x.Id).ToHashSetAsync(cancel);
        var alignments = await db.Alignments.Where(x => x.VersionId == draft).ToListAsync(cancel);
        db.RemoveRange(alignments);
        await db.SaveChangesAsync(cancel);
        db.AddRange(alignments.Where(x => standing.Contains(x.SourceBlockId)).Select(x => DraftPaper.NewAlignment(draft, x.BlockId, latest, x.SourceBlockId)));
        await db.SaveChangesAsync(cancel);
    }

    private static Task<ArticleVersion?> LatestAsync(ArchiveContext db, ArticleId source, CancellationToken cancel) =>
        db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == source && x.State == VersionState.Live, cancel);

    private static Task<List<Block>> BlocksAsync(ArchiveContext db, VersionId version, CancellationToken cancel) =>
        db.Blocks.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
}
