using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What the desk sees of articles and stories: in, out, in work.</summary>
public sealed class Board(IDbContextFactory<ArchiveContext> archive, SourceWatch watch)
{
    /// <summary>The edition's articles, last touched first.</summary>
    public async Task<IReadOnlyList<BoardRow>> ArticlesAsync(EditionId edition, int skip, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var articles = await db.Articles.AsNoTracking().Where(x => x.EditionId == edition)
            .OrderByDescending(x => db.Versions.Where(v => v.ArticleId == x.Id).Max(v => v.ReleasedAt ?? v.CreatedAt)).ThenByDescending(x => x.Id)
            .Skip(skip).Take(count).ToListAsync(cancel);
        return await RowsAsync(db, articles, watch, cancel);
    }

    /// <summary>Live articles of other editions that this edition has none of, newest first: what may be translated.</summary>
    public async Task<IReadOnlyList<BoardRow>> UntranslatedAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var articles = await db.Articles.AsNoTracking()
            .Where(x => x.EditionId != edition && x.SourceId == null && x.FirstReleasedAt != null && x.WithdrawnAt == null && !db.Articles.Any(other => other.StoryId == x.StoryId && other.EditionId == edition))
            .OrderByDescending(x => x.FirstReleasedAt).Take(count).ToListAsync(cancel);
        return await RowsAsync(db, articles, watch, cancel);
    }

    /// <summary>The edition's articles that have a version of that state, last touched first, and how many there are.</summary>
    public async Task<(IReadOnlyList<BoardRow> Rows, int Total)> InStateAsync(EditionId edition, VersionState state, int skip, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var standing =
            from article in db.Articles.AsNoTracking()
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where article.EditionId == edition && version.State == state
            select new { article, version };
        var articles = await standing.OrderByDescending(x => x.version.ReleasedAt ?? x.version.CreatedAt).ThenByDescending(x => x.article.Id)
            .Skip(skip).Take(count).Select(x => x.article).ToListAsync(cancel);
        return (await RowsAsync(db, articles, watch, cancel), await standing.CountAsync(cancel));
    }

    /// <summary>What came in for the edition, last first.</summary>
    public async Task<IReadOnlyList<ReceiptRow>> ReceiptsAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var receipts = await db.Receipts.AsNoTracking().Where(x => x.EditionId == edition).OrderByDescending(x => x.ReceivedAt).ThenBy(x => x.ItemId).Take(count).ToListAsync(cancel);
        var ids = receipts.Select(x => x.ArticleId).ToList();
        var headlines = (await db.Versions.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).Select(x => new { x.ArticleId, x.Number, x.Headline }).ToListAsync(cancel)).ToLookup(x => x.ArticleId);
        return [.. receipts.Select(receipt => new ReceiptRow(receipt, headlines[receipt.ArticleId].MaxBy(x => x.Number)?.Headline ?? ""))];
    }

    public async Task<int> CountAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Articles.CountAsync(x => x.EditionId == edition, cancel);
    }

    public async Task<StoryView?> StoryAsync(StoryId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var story = await db.Stories.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
        if (story is null)
        {
            return null;
        }
        var articles = await db.Articles.AsNoTracking().Where(x => x.StoryId == id).ToListAsync(cancel);
        var ids = articles.Select(x => x.Id).ToList();
        var releases = await db.Releases.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).OrderByDescending(x => x.Id).ToListAsync(cancel);
        var receipts = await db.Receipts.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).ToListAsync(cancel);
        var by = releases.Select(x => x.By).OfType<Staff.StaffId>().Select(x => x.Value).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(x => by.Contains(x.Id)).ToDictionaryAsync(x => new Staff.StaffId(x.Id), x => x.Name, cancel);
        return new StoryView(story, await RowsAsync(db, articles, watch, cancel), releases, receipts, names, await db.OpenAdvisoriesAsync([id], cancel));
    }

    public async Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    internal static async Task<IReadOnlyList<BoardRow>> RowsAsync(ArchiveContext db, IReadOnlyList<Article> articles, SourceWatch watch, CancellationToken cancel)
    {
        var ids = articles.Select(x => x.Id).ToList();
        var sources = articles.Select(x => x.SourceId).OfType<ArticleId>().ToList();
        var versions = await db.Versions.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).ToListAsync(cancel);
        var liveSources = await db.Versions.AsNoTracking().Where(x => sources.Contains(x.ArticleId) && x.State == VersionState.Live).Select(x => x.Id).ToHashSetAsync(cancel);
        // Only of what was not held, as a whole, against the source as it is now is it asked how it stands.
        var moved = articles.Where(article => article.IsTranslation).Select(article => InHand(versions, article)).Where(version => version is not null && (version.SourceVersionId is not { } made || !liveSources.Contains(made)));
        var standings = await db.StandingsAsync([.. moved.Select(version => version!.Id)], watch.TreatmentsOf, cancel);
        var reads = await db.ReadCounts.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).ToDictionaryAsync(x => x.ArticleId, x => x.Total, cancel);
        return [.. articles.Select(article => Row(
            article, [.. versions.Where(x => x.ArticleId == article.Id)], InHand(versions, article) is { } version && standings.TryGetValue(version.Id, out var standing) && !standing.IsSettled, reads.GetValueOrDefault(article.Id)))];
    }

    /// <summary>The version that somebody works on, else the one that readers see.</summary>
    private static ArticleVersion? InHand(IReadOnlyList<ArticleVersion> versions, Article article) =>
        versions.Where(x => x.ArticleId == article.Id && x.State is (VersionState.Draft or VersionState.Live)).MinBy(x => x.State);

    private static BoardRow Row(Article article, IReadOnlyList<ArticleVersion> versions, bool isBehind, long reads)
    {
        var draft = versions.FirstOrDefault(x => x.State == VersionState.Draft);
        var live = versions.FirstOrDefault(x => x.State == VersionState.Live);
        var shown = live ?? draft ?? versions.OrderByDescending(x => x.Number).First();
        return new BoardRow(article, shown.Headline.Length > 0 ? shown.Headline : draft?.Headline ?? "", live, draft, isBehind, reads);
    }
}

/// <summary>An article as the board lists it.</summary>
/// <param name="IsBehind">Its source has changed, and somebody has to look at it.</param>
public sealed record BoardRow(Article Article, string Headline, ArticleVersion? Live, ArticleVersion? Draft, bool IsBehind, long Reads);

/// <summary>What came in, with the headline of what it became.</summary>
public sealed record ReceiptRow(Receipt Receipt, string Headline);

/// <summary>A story with its articles in every edition and what was done to them, newest first.</summary>
/// <param name="Advisories">What wires told of it, and nobody has settled.</param>
public sealed record StoryView(
    Story Story, IReadOnlyList<BoardRow> Articles, IReadOnlyList<Release> Releases, IReadOnlyList<Receipt> Receipts, IReadOnlyDictionary<Staff.StaffId, string> Names, IReadOnlyList<Advisory> Advisories);
