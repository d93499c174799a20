using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>
/// Gives a draft another order than its source: blocks are split and joined, source blocks are taken in. What a block was made from goes with
/// its text. Each act names the revisions that were read, is kept, and can be taken back.
/// </summary>
public sealed class PasteUp(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>Makes two blocks of one: the block keeps the first text, the new one after it has the second and is made from the same source.</summary>
    public Task<SaveOutcome> SplitAsync(VersionId version, BlockId id, int baseRevision, string first, string second, StaffId by, CancellationToken cancel = default) => ActAsync(version, async (db, now) =>
    {
        var (head, tail) = (Written.Clean(first), Written.Clean(second));
        if (Math.Max(head.Length, tail.Length) > Written.MaxLength)
        {
            return new SaveOutcome.TooLong(Written.MaxLength);
        }
        if (await RefusedAsync(db, version, id, baseRevision, cancel) is { } refused)
        {
            return refused;
        }
        var block = await db.Blocks.FirstAsync(x => x.VersionId == version && x.Id == id, cancel);
        var before = await db.KeepAsync(version, [block], [], cancel);
        var added = new Block { VersionId = version, Id = BlockId.New(), Position = await db.PlaceAfterAsync(version, id, cancel), Text = tail, SavedAt = now, SavedBy = by, Origin = block.Origin };
        block.Put(head, block.Origin, by, now);
        db.AddRange(added, SaveOf(block), SaveOf(added));
        foreach (var alignment in await db.Alignments.Where(x => x.VersionId == version && x.BlockId == id).ToListAsync(cancel))
        {
            db.Add(DraftPaper.NewAlignment(version, added.Id, alignment.Pin, alignment.SourceBlockId));
        }
        db.AddAct(version, PasteUpKind.Split, before, [block, added], by, now);
        return new SaveOutcome.Added(added.Id);
    }, cancel);

    /// <summary>Makes one block of a block and the next: it is made from all that either was made from.</summary>
    /// <param name="joined">The text of both; how they are joined is the language's.</param>
    public Task<SaveOutcome> MergeWithNextAsync(VersionId version, BlockId id, int baseRevision, int nextRevision, string joined, StaffId by, CancellationToken cancel = default) => ActAsync(version, async (db, now) =>
    {
        var text = Written.Clean(joined);
        if (text.Length > Written.MaxLength)
        {
            return new SaveOutcome.TooLong(Written.MaxLength);
        }
        var blocks = await db.Blocks.Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var at = blocks.FindIndex(x => x.Id == id);
        if (at < 0 || at + 1 >= blocks.Count)
        {
            return new SaveOutcome.Missing();
        }
        var (block, next) = (blocks[at], blocks[at + 1]);
        if ((await RefusedAsync(db, version, id, baseRevision, cancel) ?? await RefusedAsync(db, version, next.Id, nextRevision, cancel)) is { } refused)
        {
            return refused;
        }
        var before = await db.KeepAsync(version, [block, next], [], cancel);
        await JoinPinsAsync(db, version, block.Id, next.Id, cancel);
        block.Put(text, block.Origin == next.Origin ? block.Origin : BlockOrigin.MachineThenHuman, by, now);
        db.Add(SaveOf(block));
        db.Add(new BlockSave { VersionId = version, BlockId = next.Id, Revision = next.Revision + 1, Text = null, At = now, By = by });
        db.Remove(next);
        db.AddAct(version, PasteUpKind.Merged, before, [block], by, now);
        return new SaveOutcome.Saved(block.Revision, now);
    }, cancel);

    /// <summary>Puts in a block for one of the source that has no place yet, or was left out.</summary>
    /// <param name="seen">The version of the source whose text was looked at.</param>
    /// <param name="after">Null puts it at the top.</param>
    public Task<SaveOutcome> TakeInAsync(VersionId version, BlockId sourceBlock, VersionId seen, BlockId? after, string text, StaffId by, CancellationToken cancel = default) => ActAsync(version, async (db, now) =>
    {
        var clean = Written.Clean(text);
        if (clean.Length > Written.MaxLength)
        {
            return new SaveOutcome.TooLong(Written.MaxLength);
        }
        if (!await db.IsOfSourceAsync(version, seen, cancel) || !await db.Blocks.AnyAsync(x => x.VersionId == seen && x.Id == sourceBlock, cancel))
        {
            return new SaveOutcome.Missing();
        }
        var before = await db.KeepAsync(version, [], [sourceBlock], cancel);
        db.RemoveRange(await db.Alignments.Where(x => x.VersionId == version && x.BlockId == null && x.SourceBlockId == sourceBlock).ToListAsync(cancel));
        var block = new Block { VersionId = version, Id = BlockId.New(), Position = await db.PlaceAfterAsync(version, after, cancel), Text = clean, SavedAt = now, SavedBy = by };
        db.AddRange(block, SaveOf(block), DraftPaper.NewAlignment(version, block.Id, new Pin(seen, null), sourceBlock));
        db.AddAct(version, PasteUpKind.TakenIn, before, [block], by, now);
        return new SaveOutcome.Added(block.Id);
    }, cancel);

    /// <summary>Takes the last act back that stands, if nobody saved what it left meanwhile: texts and places are as they were before it.</summary>
    public Task<SaveOutcome> UndoAsync(VersionId version, StaffId by, CancellationToken cancel = default) => ActAsync(version, async (db, now) =>
        await db.LastActAsync(version, cancel) is { } act ? await new PasteUpUndo(db, version, act, by, now).TakeBackAsync(cancel) : new SaveOutcome.Missing(), cancel);

    /// <summary>What undoing would take back; null where there is nothing.</summary>
    public async Task<PasteUpKind?> LastAsync(VersionId version, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await db.LastActAsync(version, cancel))?.Kind;
    }

    internal static BlockSave SaveOf(Block block) =>
        new() { VersionId = block.VersionId, BlockId = block.Id, Revision = block.Revision, Text = block.Text, At = block.SavedAt, By = block.SavedBy, Origin = block.Origin };

    private async Task<SaveOutcome> ActAsync(VersionId version, Func<ArchiveContext, DateTimeOffset, Task<SaveOutcome>> act, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var outcome = await db.HoldDraftAsync(version, cancel) ? await act(db, clock.GetUtcNow()) : new SaveOutcome.Missing();
        if (outcome is SaveOutcome.Saved or SaveOutcome.Added)
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        return outcome;
    }

    private static async Task<SaveOutcome?> RefusedAsync(ArchiveContext db, VersionId version, BlockId id, int baseRevision, CancellationToken cancel)
    {
        var block = await db.Blocks.AsNoTracking().FirstOrDefaultAsync(x => x.VersionId == version && x.Id == id, cancel);
        return block is null ? new SaveOutcome.Missing()
            : block.Revision != baseRevision ? SaveOutcome.Conflict.With(block)
            : null;
    }

    private static async Task JoinPinsAsync(ArchiveContext db, VersionId version, BlockId block, BlockId next, CancellationToken cancel)
    {
        var alignments = await db.Alignments.Where(x => x.VersionId == version && (x.BlockId == block || x.BlockId == next)).ToListAsync(cancel);
        var pinned = alignments.Select(x => x.Pin.Last).Distinct().ToList();
        var numbers = await db.Versions.Where(x => pinned.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Number, cancel);
        var sources = alignments.Select(x => x.SourceBlockId).Distinct().ToList();
        var standing = await db.Blocks.Where(x => pinned.Contains(x.VersionId) && sources.Contains(x.Id)).Select(x => new { x.VersionId, x.Id }).ToListAsync(cancel);
        var kept = alignments.OrderBy(x => x.BlockId != block).GroupBy(x => x.SourceBlockId, x => x.Pin)
            .Select(pins => (Pin: pins.Aggregate((one, other) => one.JoinedWith(other, at => numbers[at], at => standing.Exists(x => x.VersionId == at && x.Id == pins.Key))), SourceBlockId: pins.Key))
            .ToList();
        db.RemoveRange(alignments);
        await db.SaveChangesAsync(cancel);
        db.AddRange(kept.Select(x => DraftPaper.NewAlignment(version, block, x.Pin, x.SourceBlockId)));
    }
}
