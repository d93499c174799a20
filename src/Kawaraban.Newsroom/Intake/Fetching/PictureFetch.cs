using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>Brings the pictures of one item from where they are said to be, and has them judged. What does not come in time and size stays a link.</summary>
public sealed class PictureFetch(IFetcher fetcher, IPictureShelf shelf, TimeProvider clock)
{
    /// <summary>More than a newspaper shows in one article.</summary>
    public const int MostPictures = 30;

    /// <summary>Bytes of all pictures of one item.</summary>
    public const long LargestTogether = 100 * 1024 * 1024;

    /// <summary>How long one item may wait for its pictures: a slow host does not hold up the feed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private const int AtOnce = 4;

    /// <param name="urls">Absolute addresses, as the item has them.</param>
    /// <returns>The pictures that were kept, by their addresses.</returns>
    public async Task<IReadOnlyDictionary<string, KeptPicture>> BringAsync(IEnumerable<string> urls, CancellationToken cancel)
    {
        var kept = new ConcurrentDictionary<string, KeptPicture>();
        var wanted = urls.Distinct().Take(MostPictures).ToList();
        if (wanted.Count == 0)
        {
            return kept;
        }
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            var room = new Room(LargestTogether);
            await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = either.Token }, async (url, end) =>
            {
                if (await BringAsync(url, room, end) is { } picture)
                {
                    kept[url] = picture;
                }
            });
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // What is here by now is taken.
        }
        return kept;
    }

    private async Task<KeptPicture?> BringAsync(string url, Room room, CancellationToken cancel)
    {
        if (await fetcher.FetchAsync(new FetchRequest(url, FetchKind.Picture), cancel) is not FetchOutcome.Fetched fetched || !room.Takes(fetched.Bytes.Length))
        {
            return null;
        }
        MemoryMarshal.TryGetArray(fetched.Bytes, out var bytes);
        await using var file = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        var picture = await shelf.KeepAsync(file, cancel);
        return picture.Hash is null ? null : picture;
    }

    /// <summary>The bytes that are left for an item.</summary>
    private sealed class Room(long bytes)
    {
        private long _left = bytes;

        public bool Takes(int bytes) => Interlocked.Add(ref _left, -bytes) >= 0;
    }
}
