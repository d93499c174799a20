using System.Globalization;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>What happened to the rows of a draft while somebody had its page open.</summary>
public sealed class RowNews(IDbContextFactory<ArchiveContext> archive)
{
    /// <summary>So long may a save take from its instant to its commit: what is asked for begins so much earlier, and may be told twice.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(10);

    /// <param name="since">Null for the order alone.</param>
    /// <returns>Null where the article has no draft.</returns>
    public async Task<RowsSince?> SinceAsync(ArticleId article, DateTimeOffset? since, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var draft = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article && x.State == VersionState.Draft).Select(x => (VersionId?)x.Id).FirstOrDefaultAsync(cancel);
        if (draft is not { } version)
        {
            return null;
        }
        var blocks = db.Blocks.AsNoTracking().Where(x => x.VersionId == version);
        var order = await blocks.OrderBy(x => x.Position).ThenBy(x => x.Id).Select(x => x.Id).ToListAsync(cancel);
        var from = since - Overlap;
        var saved = from is null ? [] : await blocks.Where(x => x.SavedAt >= from).Select(x => new SavedRow(x.Id, x.Text, x.Revision, x.SavedAt, x.SavedBy)).ToListAsync(cancel);
        return new RowsSince(OrderOf(order), saved);
    }

    /// <summary>Another text for every other order of blocks.</summary>
    public static string OrderOf(IEnumerable<BlockId> blocks)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var part in blocks.SelectMany(block => block.Value.ToByteArray()))
        {
            hash = unchecked((hash ^ part) * 1_099_511_628_211);
        }
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}

/// <param name="Order">Another text when blocks were added, moved or taken out.</param>
/// <param name="Saved">Blocks as they stand that were saved since.</param>
public sealed record RowsSince(string Order, IReadOnlyList<SavedRow> Saved);

/// <summary>A block's text as it was saved last.</summary>
/// <param name="By">Null where a program did.</param>
public sealed record SavedRow(BlockId Block, string Text, int Revision, DateTimeOffset At, StaffId? By);
