using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

internal static class WithdrawalRows
{
    /// <summary>Takes an article from readers within the transaction: its live version, its words in the search, the pages that show it.</summary>
    /// <returns>The act and the tags that it made stale; null where nothing of the article is live.</returns>
    public static async Task<(Release Release, IReadOnlyList<string> Stale)?> WithdrawAsync(this ArchiveContext db, Article article, string note, StaffId? by, DateTimeOffset now, CancellationToken cancel)
    {
        var live = await db.Versions.FirstOrDefaultAsync(x => x.ArticleId == article.Id && x.State == VersionState.Live, cancel);
        if (live is null)
        {
            return null;
        }
        string[] stale = [.. await StaleTags.OfAsync(db, article, [live.Id], cancel), .. (await TermUses.ForgetAsync(db, article.Id, cancel)).Select(PageTag.Term)];
        live.State = VersionState.Withdrawn;
        article.WithdrawnAt = now;
        var release = new Release { ArticleId = article.Id, VersionId = live.Id, Kind = ReleaseKind.Withdrawal, At = now, By = by, Note = note };
        db.Add(release);
        db.Add(new PressOrder { Tags = string.Join('\n', stale), At = now });
        await db.Search.RemoveAsync(article.Id, cancel);
        await db.SaveChangesAsync(cancel);
        await db.TellAsync(cancel, Happening.Of(HappeningType.ArticleWithdrawn, article, now, new HappeningFacts { Version = live.Number, Release = release.Id, Note = note.Length > 0 ? note : null }));
        return (release, stale);
    }
}
