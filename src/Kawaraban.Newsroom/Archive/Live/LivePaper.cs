using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What readers may see: live versions and nothing else.</summary>
public sealed class LivePaper(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, StoryFileShelf files, TimeProvider clock)
{
    private readonly Shelves _shelves = new();

    public async Task<Whereabouts> FindAsync(ArticleAddress address, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var found = await LiveQuestions.Of(db).AtAddress(db, address.Edition, address.Section, address.Slug, cancel);
        return found is not null ? await WhereaboutsOf(db, found.Article, found.Version, cancel) : await FormerAsync(db, address, cancel);
    }

    /// <summary>Where the short address leads.</summary>
    public async Task<Whereabouts> FindShortAsync(string code, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.ShortCode == code, cancel);
        return article is null || article.FirstReleasedAt is null ? new Whereabouts.Nowhere()
            : article.WithdrawnAt is null ? new Whereabouts.Moved(AddressOf(article))
            : await GoneAsync(db, article, cancel);
    }

    public async Task<IReadOnlyList<ArticleCard>> LatestAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.CardsAsync(edition, db.LiveRows(edition).Newest().Take(count), cancel);
    }

    /// <summary>A section's articles, newest first, from the one after <paramref name="before"/> on.</summary>
    public async Task<IReadOnlyList<ArticleCard>> SectionAsync(EditionId edition, SectionId section, string? before, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = db.LiveRows(edition).Where(row => row.Article.Section == section);
        return await db.CardsAsync(edition, (await db.BeforeAsync(rows, edition, before, cancel)).Newest().Take(count), cancel);
    }

    public async Task<IReadOnlyList<ArticleCard>> ByAuthorAsync(EditionId edition, AuthorId author, string? before, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = db.LiveRows(edition).Where(row => db.Bylines.Any(byline => byline.VersionId == row.Version.Id && byline.AuthorId == author));
        return await db.CardsAsync(edition, (await db.BeforeAsync(rows, edition, before, cancel)).Newest().Take(count), cancel);
    }

    public async Task<IReadOnlyList<ArticleCard>> DayAsync(Edition edition, DateOnly day, CancellationToken cancel = default)
    {
        var (from, to) = edition.Bounds(day);
        await using var db = await archive.OpenAsync(cancel);
        return await db.CardsAsync(edition.Id, db.LiveRows(edition.Id).Where(row => row.Article.FirstReleasedAt >= from && row.Article.FirstReleasedAt < to).Newest(), cancel);
    }

    /// <summary>The days of the edition's calendar on which something was released, newest first, with how much.</summary>
    public async Task<IReadOnlyList<(DateOnly Day, int Count)>> DaysAsync(Edition edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var instants = await db.LiveRows(edition.Id).Select(row => row.Article.FirstReleasedAt).ToListAsync(cancel);
        return [.. instants.OfType<DateTimeOffset>().GroupBy(edition.DayOf).OrderByDescending(day => day.Key).Select(day => (day.Key, day.Count()))];
    }

    public async Task<AuthorView?> AuthorAsync(EditionId edition, AuthorId author, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return (await db.AuthorsAsync(edition, [author], cancel)).GetValueOrDefault(author);
    }

    /// <summary>All live articles of the edition, oldest first: for sitemaps.</summary>
    public Task<IReadOnlyList<SitemapRow>> SitemapAsync(EditionId edition, CancellationToken cancel = default) => SitemapAsync(edition, 0, int.MaxValue, cancel);

    /// <summary>So many of them after so many.</summary>
    public async Task<IReadOnlyList<SitemapRow>> SitemapAsync(EditionId edition, int skip, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = await db.LiveRows(edition).OrderBy(row => row.Article.FirstReleasedAt).ThenBy(row => row.Article.Id).Skip(skip).Take(count)
            .Select(row => new { row.Article.StoryId, row.Article.Section, row.Article.Slug, row.Version.Headline, row.Article.FirstReleasedAt, row.Article.UpdatedAt })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new SitemapRow(row.StoryId, new ArticleAddress(edition, row.Section, row.Slug), row.Headline, row.FirstReleasedAt!.Value, row.UpdatedAt))];
    }

    /// <summary>How many live articles the edition has.</summary>
    public async Task<int> CountAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.LiveRows(edition).CountAsync(cancel);
    }

    public async Task<IReadOnlyList<CorrectionView>> CorrectionsAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = await (
            from row in db.LiveRows(edition)
            join release in db.Releases on row.Article.Id equals release.ArticleId
            where release.Kind == ReleaseKind.Correction
            orderby release.Id descending
            select new { release.Id, release.At, release.Note, row.Article.Section, row.Article.Slug, row.Version.Headline }).Take(count).ToListAsync(cancel);
        var counterparts = await db.CounterpartsOfAsync([.. rows.Select(row => row.Id)], cancel);
        return [.. rows.Select(row => new CorrectionView(row.Id, row.At, row.Note, new ArticleAddress(edition, row.Section, row.Slug), row.Headline) { Counterparts = [.. counterparts[row.Id]] })];
    }

    /// <summary>The edition's most read articles now.</summary>
    public async Task<IReadOnlyList<ArticleCard>> PopularAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.CardsInOrderAsync(edition, await LiveQuestions.Of(db).Popular(db, edition, count).ToListAsync(cancel), cancel);
    }

    /// <summary>What stands beside an article: what others read most, and what its reader may want next (see <see cref="Recommendation"/>).</summary>
    public async Task<Aside> BesideAsync(ArticleView article, int popular, int recommended, DateTimeOffset now, CancellationToken cancel = default)
    {
        var card = article.Card;
        var edition = card.Address.Edition;
        await using var db = await archive.OpenAsync(cancel);
        var shelf = await _shelves.OfAsync(db, edition, cancel);
        var read = await shelf.PopularAsync(db, popular, cancel);
        var weighed = new Candidate(card.Id, card.Address.Section, Gist.Of(card.Headline, card.Standfirst, article.Keywords), card.PublishedAt);
        var next = Recommendation.Of(weighed, shelf.PoolBut(card.Story), recommended, now);
        var cards = await shelf.CardsAsync(db, [.. read.Union(next)], cancel);
        return new Aside(Cards(read), Cards(next));

        IReadOnlyList<ArticleCard> Cards(IReadOnlyList<ArticleId> ids) => [.. ids.Where(cards.ContainsKey).Select(id => cards[id])];
    }

    /// <summary>Articles that hold every phrase of the query, best first.</summary>
    public async Task<(IReadOnlyList<ArticleCard> Cards, int Total)> SearchAsync(EditionId edition, string query, int skip, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var (ids, total) = await db.Search.FindAsync(edition, query, skip, count, cancel);
        return (await db.CardsInOrderAsync(edition, ids, cancel), total);
    }

    internal static ArticleAddress AddressOf(Article article) => new(article.EditionId, article.Section, article.Slug);

    private async Task<Whereabouts> WhereaboutsOf(ArchiveContext db, Article article, ArticleVersion? live, CancellationToken cancel) =>
        live is not null ? new Whereabouts.Here(await db.FreshViewAsync(files, article, live, watch.TreatmentsOf, cancel))
        : article.WithdrawnAt is not null ? await GoneAsync(db, article, cancel)
        : new Whereabouts.Nowhere();

    private async Task<Whereabouts> FormerAsync(ArchiveContext db, ArticleAddress address, CancellationToken cancel)
    {
        var article = await (
            from former in db.FormerAddresses.AsNoTracking()
            join present in db.Articles on former.ArticleId equals present.Id
            where former.EditionId == address.Edition && former.Section == address.Section && former.Slug == address.Slug
            select present).FirstOrDefaultAsync(cancel);
        return article is null ? new Whereabouts.Nowhere()
            : article.WithdrawnAt is not null ? await GoneAsync(db, article, cancel)
            : new Whereabouts.Moved(AddressOf(article));
    }

    private async Task<Whereabouts> GoneAsync(ArchiveContext db, Article article, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if ((await db.StopsOfAsync([article.StoryId], cancel)).FirstOrDefault(stop => stop.StandsIn(article.EditionId, now)) is { Stop: var stop })
        {
            return new Whereabouts.Gone(article.Id, article.StoryId, article.WithdrawnAt!.Value, "", stop.Kind);
        }
        var note = await db.Releases.AsNoTracking().Where(x => x.ArticleId == article.Id && x.Kind == ReleaseKind.Withdrawal).OrderByDescending(x => x.Id).Select(x => x.Note).FirstOrDefaultAsync(cancel);
        return new Whereabouts.Gone(article.Id, article.StoryId, article.WithdrawnAt!.Value, note ?? "", null);
    }
}

/// <summary>An article as a sitemap lists it.</summary>
public sealed record SitemapRow(StoryId Story, ArticleAddress Address, string Headline, DateTimeOffset PublishedAt, DateTimeOffset? UpdatedAt)
{
    public DateTimeOffset ChangedAt => UpdatedAt ?? PublishedAt;
}
