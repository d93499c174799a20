using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>
/// Takes what somebody decided of a change at the source. Texts are never touched: the pins of the draft move to the version that was seen,
/// and the decision is in the record, where it holds for the live version too if that says the same.
/// </summary>
public sealed class SettlementDesk(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, TimeProvider clock)
{
    /// <summary>Settles one block, with all source blocks that it was made from, or one of them.</summary>
    /// <param name="sourceBlock">Null for all that the block was made from.</param>
    /// <param name="seen">The version of the source that was looked at: where the source has moved on since, the row stays stale.</param>
    /// <returns>False where there is no such block, nothing it was made from, or no such released version of the source.</returns>
    public Task<bool> SettleAsync(ArticleId article, BlockId block, BlockId? sourceBlock, VersionId seen, SettlementDecision decision, StaffId by, CancellationToken cancel = default) =>
        DecideAsync(article, seen, (db, target, now) => SettleRowsAsync(db, target, block, sourceBlock, seen, decision, by, now, cancel), cancel);

    /// <summary>Settles the head.</summary>
    public Task<bool> SettleHeadAsync(ArticleId article, VersionId seen, SettlementDecision decision, StaffId by, CancellationToken cancel = default) =>
        DecideAsync(article, seen, (db, target, now) => SettleHeadAsync(db, target, seen, decision, by, now, cancel), cancel);

    /// <summary>Leaves a source block out of the target on purpose.</summary>
    public Task<bool> OmitAsync(ArticleId article, BlockId sourceBlock, VersionId seen, StaffId by, CancellationToken cancel = default) =>
        DecideAsync(article, seen, (db, target, now) => OmitAsync(db, target, sourceBlock, seen, by, now, cancel), cancel);

    private async Task<bool> DecideAsync(ArticleId id, VersionId seen, Func<ArchiveContext, ArticleVersion, DateTimeOffset, Task<bool>> decide, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        await db.HoldAsync(id, cancel);
        var source = await db.Articles.Where(x => x.Id == id).Select(x => x.SourceId).FirstOrDefaultAsync(cancel);
        var isReleased = source is not null && await db.Versions.AnyAsync(x => x.Id == seen && x.ArticleId == source && x.State != VersionState.Draft, cancel);
        var standing = await db.Versions.Where(x => x.ArticleId == id && (x.State == VersionState.Draft || x.State == VersionState.Live)).ToListAsync(cancel);
        var target = standing.MinBy(version => version.State);
        var now = clock.GetUtcNow();
        if (!isReleased || target is null || !await decide(db, target, now))
        {
            return false;
        }
        if (standing.Exists(version => version.State == VersionState.Live))
        {
            db.Add(new PressOrder { Tags = PageTag.Article(id), At = now });
        }
        await db.SaveChangesAsync(cancel);
        await HoldWholeAsync(db, target, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>A draft in which nothing waits for a decision any more is held, as a whole, against the source as it is now.</summary>
    private async Task HoldWholeAsync(ArchiveContext db, ArticleVersion target, CancellationToken cancel)
    {
        if (target.State == VersionState.Draft && (await db.StandingsAsync([target.Id], watch.TreatmentsOf, cancel)).GetValueOrDefault(target.Id) is { IsSettled: true } standing)
        {
            target.HeadSourceVersionId ??= target.SourceVersionId;
            target.SourceVersionId = standing.Latest.Id;
            await db.SaveChangesAsync(cancel);
        }
    }

    private static async Task<bool> SettleRowsAsync(
        ArchiveContext db, ArticleVersion target, BlockId block, BlockId? sourceBlock, VersionId seen, SettlementDecision decision, StaffId by, DateTimeOffset now, CancellationToken cancel)
    {
        var text = await db.Blocks.Where(x => x.VersionId == target.Id && x.Id == block).Select(x => x.Text).FirstOrDefaultAsync(cancel);
        var alignments = await db.Alignments.Where(x => x.VersionId == target.Id && x.BlockId == block && (sourceBlock == null || x.SourceBlockId == sourceBlock)).ToListAsync(cancel);
        if (text is null || alignments.Count == 0)
        {
            return false;
        }
        var standing = await db.Blocks.Where(x => x.VersionId == seen).Select(x => x.Id).ToHashSetAsync(cancel);
        foreach (var alignment in alignments)
        {
            db.Add(new Settlement
            {
                ArticleId = target.ArticleId, BlockId = block, SourceBlockId = alignment.SourceBlockId, SourceVersionId = seen, TextHash = TextHash.Of(text), Decision = decision, By = by, At = now,
            });
            if (target.State == VersionState.Draft && await IsLaterAsync(db, seen, alignment.Pin.Last, cancel))
            {
                var pin = alignment.Pin.After(decision, seen, standing.Contains(alignment.SourceBlockId));
                (alignment.SourceVersionId, alignment.HeldAgainstId) = (pin.MadeFrom, pin.HeldAgainst);
            }
        }
        return true;
    }

    private static async Task<bool> SettleHeadAsync(
        ArchiveContext db, ArticleVersion target, VersionId seen, SettlementDecision decision, StaffId by, DateTimeOffset now, CancellationToken cancel)
    {
        if (target.HeadPin is not { } pinned)
        {
            return false;
        }
        db.Add(new Settlement { ArticleId = target.ArticleId, SourceVersionId = seen, TextHash = TextHash.Of(HeadText.Of(target)), Decision = decision, By = by, At = now });
        if (target.State == VersionState.Draft && await IsLaterAsync(db, seen, pinned.Last, cancel))
        {
            var pin = pinned.After(decision, seen, stands: true);
            (target.HeadSourceVersionId, target.HeadHeldAgainstId) = (pin.MadeFrom, pin.HeldAgainst);
        }
        return true;
    }

    private static async Task<bool> OmitAsync(ArchiveContext db, ArticleVersion target, BlockId sourceBlock, VersionId seen, StaffId by, DateTimeOffset now, CancellationToken cancel)
    {
        var stands = await db.Blocks.AnyAsync(x => x.VersionId == seen && x.Id == sourceBlock, cancel);
        if (!stands || await db.Alignments.AnyAsync(x => x.VersionId == target.Id && x.SourceBlockId == sourceBlock, cancel))
        {
            return false;
        }
        db.Add(new Settlement { ArticleId = target.ArticleId, SourceBlockId = sourceBlock, SourceVersionId = seen, TextHash = "", Decision = SettlementDecision.Omitted, By = by, At = now });
        if (target.State == VersionState.Draft)
        {
            db.Add(DraftPaper.NewAlignment(target.Id, null, seen, sourceBlock));
        }
        return true;
    }

    private static async Task<bool> IsLaterAsync(ArchiveContext db, VersionId seen, VersionId pinned, CancellationToken cancel)
    {
        var numbers = await db.Versions.Where(x => x.Id == seen || x.Id == pinned).ToDictionaryAsync(x => x.Id, x => x.Number, cancel);
        return numbers[seen] > numbers.GetValueOrDefault(pinned);
    }
}
