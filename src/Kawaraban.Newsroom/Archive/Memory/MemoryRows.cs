using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Index;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>The pairs as this node's index takes them.</summary>
internal sealed class MemoryRows(IDbContextFactory<ArchiveContext> archive) : IMemoryRows
{
    public async Task<Guid?> MemoryAsync(CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.MemoryMarks.Where(x => x.Id == MemoryMark.Only).Select(x => (Guid?)x.Memory).FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<IndexedText>> AfterAsync(long pair, int count, CancellationToken cancel)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = await db.MemoryPairs.AsNoTracking().Where(x => x.Id > pair).OrderBy(x => x.Id).Take(count)
            .Select(x => new { x.Id, x.Direction, x.Source, x.Target }).ToListAsync(cancel);
        return [.. rows.Select(row => IndexedText.Of(row.Id, row.Direction, PlainText.Of(row.Source), PlainText.Of(row.Target)))];
    }

    /// <summary>The one mark, made when something is first written; held against others until the transaction ends.</summary>
    internal static async Task<MemoryMark> MarkAsync(ArchiveContext db, CancellationToken cancel)
    {
        await db.HoldMemoryAsync(cancel);
        if (await db.MemoryMarks.FirstOrDefaultAsync(x => x.Id == MemoryMark.Only, cancel) is { } known)
        {
            return known;
        }
        var mark = new MemoryMark { Memory = Guid.CreateVersion7() };
        db.Add(mark);
        await db.SaveChangesAsync(cancel);
        return mark;
    }
}
