using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Stops as they stand, and what channels confirmed.</summary>
public sealed class StopBook(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, PlainConnections plain, TimeProvider clock)
{
    private static readonly int Channels = Enum.GetValues<StopChannel>().Length;

    /// <summary>The latest stops of the paper, the last first.</summary>
    public async Task<IReadOnlyList<StopView>> LatestAsync(int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await ViewsAsync(db, await db.Stops.AsNoTracking().OrderByDescending(x => x.Id).Take(count).ToListAsync(cancel), cancel);
    }

    public async Task<StopView?> FindAsync(long id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await ViewsAsync(db, await db.Stops.AsNoTracking().Where(x => x.Id == id).ToListAsync(cancel), cancel)).SingleOrDefault();
    }

    /// <summary>Every stop that the story ever had, the latest first.</summary>
    public async Task<IReadOnlyList<LiftableStop>> OfStoryAsync(StoryId story, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.StopsOfAsync([story], cancel);
    }

    /// <summary>The stopped articles of which a channel has not confirmed yet, where the stop still stands. Readers saw each of them once.</summary>
    public async Task<IReadOnlyList<StoppedArticle>> UnconfirmedAsync(CancellationToken cancel = default)
    {
        if (await plain.NumberAsync("SELECT count(*) FROM stops", cancel) == 0)
        {
            return [];
        }
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        var rows = await (
            from stop in db.Stops.AsNoTracking()
            join article in db.Articles.AsNoTracking() on stop.StoryId equals article.StoryId
            where article.FirstReleasedAt != null && (stop.Kind == StopKind.Kill || stop.Until > now)
                && !db.Liftings.Any(x => x.StopId == stop.Id && x.EditionId == article.EditionId)
                && db.StopConfirmations.Count(x => x.StopId == stop.Id && x.EditionId == article.EditionId) < Channels
            orderby stop.Id, article.Id
            select new { stop.Id, Article = article }).ToListAsync(cancel);
        var stopped = new List<StoppedArticle>(rows.Count);
        foreach (var row in rows)
        {
            stopped.Add(await StoppedAsync(db, row.Id, row.Article, cancel));
        }
        return stopped;
    }

    public async Task<IReadOnlySet<StopChannel>> ConfirmedAsync(long stop, EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await db.StopConfirmations.AsNoTracking().Where(x => x.StopId == stop && x.EditionId == edition).Select(x => x.Channel).ToListAsync(cancel)).ToHashSet();
    }

    /// <summary>Notes that a channel was asked and gave nothing. The first time counts.</summary>
    public Task ConfirmAsync(long stop, EditionId edition, StopChannel channel, CancellationToken cancel = default) => Drafts.Race.RunAsync(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (!await db.StopConfirmations.AnyAsync(x => x.StopId == stop && x.EditionId == edition && x.Channel == channel, cancel))
        {
            db.Add(new StopConfirmation { StopId = stop, EditionId = edition, Channel = channel, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(cancel);
        }
        return channel;
    });

    /// <summary>Whether the file was shown by a stopped article and is shown by no live one: it is not given to readers then.</summary>
    public async Task<bool> WithholdsAsync(string hash, CancellationToken cancel = default)
    {
        if (await plain.NumberAsync("SELECT count(*) FROM stops", cancel) == 0)
        {
            return false;
        }
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        var shown =
            from shows in db.VersionPictures
            join picture in db.Pictures on shows.PictureId equals picture.Id
            join version in db.Versions on shows.VersionId equals version.Id
            join article in db.Articles on version.ArticleId equals article.Id
            where picture.Hash == hash
            select new { version.State, article.StoryId, article.EditionId };
        return !await shown.AnyAsync(x => x.State == VersionState.Live, cancel)
            && await shown.AnyAsync(x => db.Stops.Any(stop => stop.StoryId == x.StoryId && (stop.Kind == StopKind.Kill || stop.Until > now)
                && !db.Liftings.Any(lifting => lifting.StopId == stop.Id && lifting.EditionId == x.EditionId)), cancel);
    }

    private async Task<IReadOnlyList<StopView>> ViewsAsync(ArchiveContext db, IReadOnlyList<Stop> stops, CancellationToken cancel)
    {
        var (ids, stories) = (stops.Select(x => x.Id).ToList(), stops.Select(x => x.StoryId).Distinct().ToList());
        var known = await db.Stories.AsNoTracking().Where(x => stories.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        var rows = (await Board.RowsAsync(db, await db.Articles.AsNoTracking().Where(x => stories.Contains(x.StoryId)).ToListAsync(cancel), watch, cancel)).ToLookup(row => row.Article.StoryId);
        var confirmations = (await db.StopConfirmations.AsNoTracking().Where(x => ids.Contains(x.StopId)).ToListAsync(cancel)).ToLookup(x => x.StopId);
        var liftable = await db.LiftableAsync(stops, cancel);
        var names = await db.NamesAsync(liftable.SelectMany(stop => stop.Liftings.Select(x => x.By).Prepend(stop.Stop.By)), cancel);
        return [.. liftable.Select(stop => new StopView(stop, known[stop.Stop.StoryId], [.. rows[stop.Stop.StoryId]], [.. confirmations[stop.Stop.Id]], names))];
    }

    private static async Task<StoppedArticle> StoppedAsync(ArchiveContext db, long stop, Article article, CancellationToken cancel)
    {
        var former = await db.FormerAddresses.AsNoTracking().Where(x => x.ArticleId == article.Id).ToListAsync(cancel);
        var versions = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article.Id && x.State != VersionState.Draft).OrderByDescending(x => x.Number).Select(x => new { x.Id, x.Headline }).ToListAsync(cancel);
        var ids = versions.Select(x => x.Id).ToList();
        var authors = await db.Bylines.AsNoTracking().Where(x => ids.Contains(x.VersionId)).Select(x => x.AuthorId).Distinct().ToListAsync(cancel);
        var pictures = await (
            from shows in db.VersionPictures
            join picture in db.Pictures on shows.PictureId equals picture.Id
            where ids.Contains(shows.VersionId) && picture.Hash != null
                && !db.VersionPictures.Any(other => db.Pictures.Any(same => same.Id == other.PictureId && same.Hash == picture.Hash) && db.Versions.Any(v => v.Id == other.VersionId && v.State == VersionState.Live))
            select picture.Hash).Distinct().ToListAsync(cancel);
        return new StoppedArticle(
            stop, article.Id, article.EditionId, [LivePaper.AddressOf(article), .. former.Select(x => new ArticleAddress(x.EditionId, x.Section, x.Slug))], article.ShortCode,
            versions.FirstOrDefault()?.Headline ?? "", article.FirstReleasedAt!.Value, authors, pictures);
    }
}
