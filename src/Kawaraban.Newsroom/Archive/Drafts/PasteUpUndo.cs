using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Puts back what an act changed. What was decided of a source block since is not undone with it.</summary>
internal sealed class PasteUpUndo(ArchiveContext db, VersionId version, PasteUpAct act, StaffId by, DateTimeOffset now)
{
    private readonly KeptOrder before = PasteUpRecord.BeforeOf(act);
    private readonly IReadOnlyList<LeftBlock> after = PasteUpRecord.AfterOf(act);

    public async Task<SaveOutcome> TakeBackAsync(CancellationToken cancel)
    {
        var ids = before.Blocks.Select(block => block.Id).Concat(after.Select(block => block.Id)).Select(id => new BlockId(id)).ToList();
        var standing = await db.Blocks.Where(x => x.VersionId == version && ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        if (Refused(standing) is { } refused)
        {
            return refused;
        }
        var kept = await db.KeepAsync(version, [.. standing.Values], [.. before.Pins.Where(pin => pin.Block is null).Select(pin => new BlockId(pin.SourceBlock))], cancel);
        var put = act.Kind == PasteUpKind.Moved ? PutBackPlaces(standing) : await PutBackAsync(standing, ids, cancel);
        db.AddAct(version, act.Kind, kept, put, by, now, undoes: act.Id);
        return put.Count > 0 ? new SaveOutcome.Saved(put[0].Revision, now) : new SaveOutcome.Saved(0, now);
    }

    /// <summary>What somebody has saved since is not written over; where a block was only moved, its text may have changed.</summary>
    private SaveOutcome? Refused(Dictionary<BlockId, Block> standing)
    {
        foreach (var left in after)
        {
            if (!standing.TryGetValue(new BlockId(left.Id), out var block))
            {
                return new SaveOutcome.Missing();
            }
            if (act.Kind != PasteUpKind.Moved && block.Revision != left.Revision)
            {
                return SaveOutcome.Conflict.With(block);
            }
        }
        return null;
    }

    /// <summary>The two change places again; all may have been numbered anew since.</summary>
    private static List<Block> PutBackPlaces(Dictionary<BlockId, Block> standing)
    {
        List<Block> pair = [.. standing.Values];
        (pair[0].Position, pair[1].Position) = (pair[1].Position, pair[0].Position);
        return pair;
    }

    private async Task<IReadOnlyList<Block>> PutBackAsync(Dictionary<BlockId, Block> standing, List<BlockId> touched, CancellationToken cancel)
    {
        var put = new List<Block>();
        foreach (var block in before.Blocks)
        {
            put.Add(await PutBackAsync(block, standing, cancel));
        }
        foreach (var block in standing.Values.Where(block => put.TrueForAll(other => other.Id != block.Id)))
        {
            db.Add(new BlockSave { VersionId = version, BlockId = block.Id, Revision = block.Revision + 1, Text = null, At = now, By = by });
            db.Remove(block);
        }
        db.AddRange(put.Select(PasteUp.SaveOf));
        await PutBackPinsAsync(touched, cancel);
        return put;
    }

    private async Task<Block> PutBackAsync(KeptBlock kept, Dictionary<BlockId, Block> standing, CancellationToken cancel)
    {
        var id = new BlockId(kept.Id);
        if (standing.TryGetValue(id, out var block))
        {
            block.Position = kept.Position;
            block.Put(kept.Text, kept.Origin, by, now);
            return block;
        }
        var last = await db.BlockSaves.Where(x => x.VersionId == version && x.BlockId == id).MaxAsync(x => (int?)x.Revision, cancel);
        block = new Block
        {
            VersionId = version, Id = id, Position = kept.Position, Text = kept.Text, Origin = kept.Origin, SavedAt = now, SavedBy = by, Revision = (last ?? 1) + 1,
        };
        db.Add(block);
        return block;
    }

    private async Task PutBackPinsAsync(List<BlockId> touched, CancellationToken cancel)
    {
        var sources = before.Pins.Select(pin => new BlockId(pin.SourceBlock)).ToList();
        var targets = touched.Select(block => (BlockId?)block).ToList();
        var current = await db.Alignments
            .Where(x => x.VersionId == version && (targets.Contains(x.BlockId) || (x.BlockId == null && sources.Contains(x.SourceBlockId)))).ToListAsync(cancel);
        var decided = current.ToLookup(x => x.SourceBlockId, x => x.Pin);
        db.RemoveRange(current);
        await db.SaveChangesAsync(cancel);
        foreach (var pin in before.Pins)
        {
            var source = new BlockId(pin.SourceBlock);
            var was = new Pin(new VersionId(pin.MadeFrom), pin.HeldAgainst is { } held ? new VersionId(held) : null);
            var since = decided[source].Distinct().ToList();
            db.Add(DraftPaper.NewAlignment(version, pin.Block is { } block ? new BlockId(block) : null, since.Count == 1 ? since[0] : was, source));
        }
    }
}
