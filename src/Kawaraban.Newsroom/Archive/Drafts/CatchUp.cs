using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Brings a translation's draft up with a source that has moved on: what is new is shown, and people decide. No text of the draft is ever touched.</summary>
public sealed class CatchUp(IDbContextFactory<ArchiveContext> archive)
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
    /// before, as they stand there; where such a block is gone, the draft's stays as the edition's own.
    /// </summary>
    /// <returns>Whether it is held against that version now: not where the draft is gone, or the source has moved on once more.</returns>
    public async Task<bool> HoldAgainstLatestAsync(VersionId draftId, VersionId seen, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
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
        draft.HeadSourceVersionId ??= draft.SourceVersionId;
        draft.HeadHeldAgainstId = latest.Id;
        draft.SourceVersionId = latest.Id;
        await MoveAlignmentsAsync(db, draftId, latest.Id, cancel);
        await transaction.CommitAsync(cancel);
        return true;
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
