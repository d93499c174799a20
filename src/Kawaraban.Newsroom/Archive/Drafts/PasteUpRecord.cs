using System.Text.Json;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>How the order of a draft is kept before it is changed.</summary>
internal static class PasteUpRecord
{
    /// <summary>The blocks that an act is about to touch, with what they are made from.</summary>
    /// <param name="sources">Source blocks that the act gives a place, besides.</param>
    public static async Task<KeptOrder> KeepAsync(this ArchiveContext db, VersionId version, IReadOnlyList<Block> blocks, IReadOnlyList<BlockId> sources, CancellationToken cancel)
    {
        var ids = blocks.Select(block => (BlockId?)block.Id).ToList();
        var pins = await db.Alignments.AsNoTracking().Where(x => x.VersionId == version && (ids.Contains(x.BlockId) || (x.BlockId == null && sources.Contains(x.SourceBlockId)))).OrderBy(x => x.Id).ToListAsync(cancel);
        return new KeptOrder(
            [.. blocks.Select(block => new KeptBlock(block.Id.Value, block.Text, block.Position, block.Origin))],
            [.. pins.Select(pin => new KeptPin(pin.BlockId?.Value, pin.SourceBlockId.Value, pin.SourceVersionId.Value, pin.HeldAgainstId?.Value))]);
    }

    /// <param name="left">The blocks that the act left, at the revisions that it gave them.</param>
    public static void AddAct(this ArchiveContext db, VersionId version, PasteUpKind kind, KeptOrder before, IEnumerable<Block> left, StaffId by, DateTimeOffset at, long? undoes = null) =>
        db.Add(new PasteUpAct
        {
            VersionId = version, Kind = kind, Before = JsonSerializer.Serialize(before), After = JsonSerializer.Serialize(left.Select(block => new LeftBlock(block.Id.Value, block.Revision))),
            Undoes = undoes, By = by, At = at,
        });

    /// <summary>What was done last and stands; null where there is nothing to take back.</summary>
    public static async Task<PasteUpAct?> LastActAsync(this ArchiveContext db, VersionId version, CancellationToken cancel) =>
        await db.PasteUpActs.AsNoTracking()
            .Where(x => x.VersionId == version && x.Undoes == null && !db.PasteUpActs.Any(later => later.Undoes == x.Id))
            .OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancel);

    public static KeptOrder BeforeOf(PasteUpAct act) => JsonSerializer.Deserialize<KeptOrder>(act.Before)!;

    public static IReadOnlyList<LeftBlock> AfterOf(PasteUpAct act) => JsonSerializer.Deserialize<List<LeftBlock>>(act.After)!;
}

/// <summary>What stood in a draft before an act.</summary>
internal sealed record KeptOrder(IReadOnlyList<KeptBlock> Blocks, IReadOnlyList<KeptPin> Pins);

internal sealed record KeptBlock(Guid Id, string Text, long Position, BlockOrigin Origin);

internal sealed record KeptPin(Guid? Block, Guid SourceBlock, Guid MadeFrom, Guid? HeldAgainst);

internal sealed record LeftBlock(Guid Id, int Revision);
