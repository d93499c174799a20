using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Tmx;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>The memory as TMX, in and out, in the memory of some hundred pairs whatever the file's size.</summary>
public sealed class MemoryExchange(IDbContextFactory<ArchiveContext> archive, MemoryBook book, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>Writes every pair that may be offered now.</summary>
    /// <param name="progress">Told how many were written.</param>
    /// <returns>How many there are.</returns>
    public async Task<int> WriteAsync(Stream file, string version, Action<int>? progress = null, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var tmx = new TmxWriter(file);
        await tmx.BeginAsync(version);
        var written = 0;
        await foreach (var pair in db.Offered().OrderBy(x => x.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            await tmx.WriteAsync(pair);
            if (++written % AtOnce == 0)
            {
                progress?.Invoke(written);
            }
        }
        await tmx.EndAsync();
        return written;
    }

    /// <summary>Takes in a TMX file. What was read before something is wrong in it stays: a file that is mended is taken again, and pairs that are known are passed over.</summary>
    /// <param name="name">The file's name, as pairs from it bear it.</param>
    /// <param name="progress">Told how many pairs were read.</param>
    /// <exception cref="TmxException">The file is no TMX, or not well formed.</exception>
    public async Task<MemoryIntake> ReadAsync(Stream file, string name, Action<int>? progress = null, CancellationToken cancel = default)
    {
        var (taken, pairs) = (new MemoryIntake(0, 0, 0), new List<MemoryPair>());
        try
        {
            foreach (var unit in TmxReader.Read(file))
            {
                pairs.AddRange(TmxPairs.Of(unit, name, clock.GetUtcNow(), out var skipped));
                taken = taken with { Skipped = taken.Skipped + skipped };
                if (pairs.Count >= AtOnce)
                {
                    taken = await AddAsync(pairs, taken, cancel);
                    progress?.Invoke(taken.Added + taken.Known);
                }
            }
        }
        finally
        {
            taken = await AddAsync(pairs, taken, cancel);
        }
        return taken;
    }

    private async Task<MemoryIntake> AddAsync(List<MemoryPair> pairs, MemoryIntake taken, CancellationToken cancel)
    {
        var added = pairs.Count == 0 ? 0 : await book.AddAsync(pairs, cancel);
        taken = taken with { Added = taken.Added + added, Known = taken.Known + pairs.Count - added };
        pairs.Clear();
        return taken;
    }
}
