using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Everybody's inbox.</summary>
public sealed class NoticeBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    public async Task<int> UnreadAsync(StaffId who, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Notices.CountAsync(x => x.To == who && x.ReadAt == null, cancel);
    }

    /// <summary>The latest first, those after the given one in that order.</summary>
    /// <param name="before">The id of the last that was seen; null for the first page.</param>
    public async Task<IReadOnlyList<NoticeRow>> OfAsync(StaffId who, long? before, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var notices = await db.Notices.AsNoTracking().Where(x => x.To == who && (before == null || x.Id < before)).OrderByDescending(x => x.Id).Take(count).ToListAsync(cancel);
        var names = await db.NamesAsync(notices.Select(x => x.By).OfType<StaffId>(), cancel);
        var stories = notices.Select(x => x.StoryId).Distinct().ToList();
        var headlines = (await (
            from article in db.Articles.AsNoTracking()
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where stories.Contains(article.StoryId) && (version.State == VersionState.Live || version.State == VersionState.Draft)
            select new { article.StoryId, article.Id, version.Headline }).ToListAsync(cancel)).ToLookup(x => x.StoryId);
        return [.. notices.Select(x => new NoticeRow(
            x, x.By is { } by ? names.GetValueOrDefault(by, "") : "",
            headlines[x.StoryId].OrderByDescending(h => h.Id == x.ArticleId).Select(h => h.Headline).FirstOrDefault(headline => headline.Length > 0) ?? ""))];
    }

    /// <summary>Marks one as read, or all up to the newest that was seen.</summary>
    public async Task ReadAsync(StaffId who, long id, bool andBefore, CancellationToken cancel = default)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Notices.Where(x => x.To == who && x.ReadAt == null && (andBefore ? x.Id <= id : x.Id == id)).ExecuteUpdateAsync(set => set.SetProperty(x => x.ReadAt, now), cancel);
    }

    public async Task<Notice?> FindAsync(StaffId who, long id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Notices.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.To == who, cancel);
    }
}

/// <param name="Name">Of whoever caused it; empty for the program and for former staff.</param>
/// <param name="Headline">Of the article it is about; empty while it has none.</param>
public sealed record NoticeRow(Notice Notice, string Name, string Headline);
