using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>The released articles of an edition, the newest first, some at a time.</summary>
internal static class TrialCopies
{
    public static Task<int> CountOfAsync(this ArchiveContext db, EditionId edition, TrialScope scope, CancellationToken cancel) => db.InScope(edition, scope).CountAsync(cancel);

    /// <summary>The next ones, read.</summary>
    /// <param name="after">The article before them, by its first release and short code; null for the first.</param>
    public static async Task<IReadOnlyList<TriedArticle>> ReadAsync(
        this ArchiveContext db, Publication publication, EditionId edition, TrialScope scope, (DateTimeOffset At, string Code)? after, int count, TrialReading reading, CancellationToken cancel)
    {
        var asked = db.InScope(edition, scope);
        if (after is var (at, code))
        {
            asked = asked.Where(x => x.FirstReleasedAt < at || (x.FirstReleasedAt == at && string.Compare(x.ShortCode, code) > 0));
        }
        var read = new List<TriedArticle>();
        foreach (var article in await asked.OrderByDescending(x => x.FirstReleasedAt).ThenBy(x => x.ShortCode).Take(count).ToListAsync(cancel))
        {
            // Whatever is withdrawn just now is passed over.
            if (await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == article.Id && x.State == VersionState.Live, cancel) is { } live)
            {
                var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == live.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
                var copy = await db.CopyAsync(publication, article, live, blocks, cancel);
                read.Add(reading.Of(article, live, await db.DatedAsync(copy, article, live, cancel), await db.WaiversAsync(article, cancel)));
            }
        }
        return read;
    }

    /// <summary>The version with the days of its texts: in an old article "yesterday" is not the day before the trial.</summary>
    private static async Task<ProofCopy> DatedAsync(this ArchiveContext db, ProofCopy copy, Article article, ArticleVersion live, CancellationToken cancel)
    {
        var released = await db.TextReleasesAsync(article.Id, cancel);
        return copy with
        {
            ReleasedOn = copy.Edition.DayOf(live.ReleasedAt ?? article.FirstReleasedAt!.Value),
            BlocksReleasedOn = copy.Blocks.Where(block => released.ContainsKey((block.Id, block.Text))).ToDictionary(block => block.Id, block => copy.Edition.DayOf(released[(block.Id, block.Text)])),
        };
    }

    private static IQueryable<Article> InScope(this ArchiveContext db, EditionId edition, TrialScope scope)
    {
        var live = db.Articles.AsNoTracking().Where(x => x.EditionId == edition && x.FirstReleasedAt != null && db.Versions.Any(version => version.ArticleId == x.Id && version.State == VersionState.Live));
        live = scope.Section is { } section ? live.Where(x => x.Section == section) : live;
        live = scope.From is { } from ? live.Where(x => x.FirstReleasedAt >= from) : live;
        return scope.Until is { } until ? live.Where(x => x.FirstReleasedAt < until) : live;
    }
}
