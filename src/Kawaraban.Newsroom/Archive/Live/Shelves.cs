using System.Collections.Concurrent;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>The editions' shelves, each as fresh as the latest press order: whatever changes what readers see leaves an order in the same transaction.</summary>
internal sealed class Shelves
{
    private readonly ConcurrentDictionary<EditionId, Shelf> _kept = [];
    private readonly Gists _gists = new();

    public async Task<Shelf> OfAsync(ArchiveContext db, EditionId edition, CancellationToken cancel)
    {
        // The order is read before what is kept under it: a change in between makes a shelf that is newer than it says, never older.
        var order = await LiveQuestions.Of(db).LatestOrder(db, cancel) ?? 0;
        if (_kept.TryGetValue(edition, out var shelf) && shelf.Order == order)
        {
            return shelf;
        }
        return _kept[edition] = await Shelf.FillAsync(db, edition, order, _gists, cancel);
    }
}
