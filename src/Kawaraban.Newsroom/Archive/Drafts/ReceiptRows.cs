using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>How the receipt of an item is found and kept.</summary>
internal static class ReceiptRows
{
    /// <summary>
    /// The receipt of the item from this source; else that of the same item which came in before by hand, known by its address too, because
    /// the ids of many feeds are mere numbers.
    /// </summary>
    public static async Task<Receipt?> ReceiptOfAsync(this ArchiveContext db, EditionId edition, EntryOrigin origin, CancellationToken cancel)
    {
        var own = await db.Receipts.FirstOrDefaultAsync(x => x.EditionId == edition && x.SourceId == origin.SourceId && x.ItemId == origin.ItemId, cancel);
        return own is not null || origin.SourceId == IntakeSourceId.None || origin.Link.Length == 0
            ? own
            : await db.Receipts.FirstOrDefaultAsync(x => x.EditionId == edition && x.SourceId == IntakeSourceId.None && x.ItemId == origin.ItemId && x.Link == origin.Link, cancel);
    }

    /// <summary>Whether what came before is the later.</summary>
    public static bool IsAfter(this Receipt receipt, EntryOrigin origin) =>
        WireOrder.IsOlder(origin.Version, origin.Updated, receipt.Version, receipt.Updated);

    public static void Follow(this Receipt receipt, EntryOrigin origin) =>
        (receipt.Version, receipt.Updated, receipt.Standing) = (origin.Version, origin.Updated ?? receipt.Updated, origin.Standing);
}
