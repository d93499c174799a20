using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>The queries that make cards and views of rows.</summary>
internal static class LiveQueries
{
    public static IQueryable<LiveRow> LiveRowsOfAll(this ArchiveContext db) =>
        from article in db.Articles.AsNoTracking()
        join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
        where version.State == VersionState.Live
        select new LiveRow { Article = article, Version = version };

    public static IQueryable<LiveRow> LiveRows(this ArchiveContext db, EditionId edition) =>
        LiveRowsOfAll(db).Where(row => row.Article.EditionId == edition);

    public static IQueryable<LiveRow> Newest(this IQueryable<LiveRow> rows) =>
        rows.OrderByDescending(row => row.Article.FirstReleasedAt).ThenByDescending(row => row.Article.ShortCode);

    /// <summary>The rows that come after the article with that short code, in the order of <see cref="Newest"/>.</summary>
    public static async Task<IQueryable<LiveRow>> BeforeAsync(this ArchiveContext db, IQueryable<LiveRow> rows, EditionId edition, string? code, CancellationToken cancel)
    {
        if (code is null)
        {
            return rows;
        }
        var at = await db.Articles.Where(x => x.EditionId == edition && x.ShortCode == code).Select(x => x.FirstReleasedAt).FirstOrDefaultAsync(cancel);
        return rows.Where(row => row.Article.FirstReleasedAt < at || (row.Article.FirstReleasedAt == at && string.Compare(row.Article.ShortCode, code) < 0));
    }

    public static async Task<IReadOnlyList<ArticleCard>> CardsAsync(this ArchiveContext db, EditionId edition, IQueryable<LiveRow> query, CancellationToken cancel)
    {
        var rows = await query.ToListAsync(cancel);
        var versions = rows.Select(row => row.Version.Id).ToList();
        var pictures = Pictures(await (
            from shown in db.VersionPictures.AsNoTracking()
            join picture in db.Pictures.AsNoTracking() on shown.PictureId equals picture.Id
            where versions.Contains(shown.VersionId)
            select new LiveQuestions.ShownPicture(shown, picture)).ToListAsync(cancel));
        var bylines = Bylines(edition, await (
            from byline in db.Bylines.AsNoTracking()
            join author in db.Authors.AsNoTracking() on byline.AuthorId equals author.Id
            join text in db.AuthorTexts.AsNoTracking() on author.Id equals text.AuthorId
            where versions.Contains(byline.VersionId)
            orderby byline.Position
            select new LiveQuestions.SignedBy(byline, author, text)).ToListAsync(cancel));
        return [.. rows.Select(row => Card(row.Article, row.Version, pictures.GetValueOrDefault(row.Version.Id), bylines))];
    }

    public static async Task<IReadOnlyList<ArticleCard>> CardsInOrderAsync(this ArchiveContext db, EditionId edition, IReadOnlyList<ArticleId> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }
        var cards = await db.CardsAsync(edition, db.LiveRows(edition).Where(row => ids.Contains(row.Article.Id)), cancel);
        return [.. ids.Select(id => cards.FirstOrDefault(card => card.Id == id)).OfType<ArticleCard>()];
    }

    public static async Task<ArticleView> ViewAsync(this ArchiveContext db, StoryFileShelf files, Article article, ArticleVersion version, CancellationToken cancel)
    {
        var edition = article.EditionId;
        var blocks = await LiveQuestions.Of(db).BlocksOf(db, version.Id).ToListAsync(cancel);
        var pictures = version.State == VersionState.Draft
            ? await db.PicturesAsync(edition, version.PicturesWith(blocks), cancel)
            : Pictures(await LiveQuestions.Of(db).PicturesShownIn(db, version.Id).ToListAsync(cancel)).GetValueOrDefault(version.Id) ?? new Dictionary<PictureId, PictureView>();
        var bylines = Bylines(edition, await LiveQuestions.Of(db).BylinesOf(db, version.Id).ToListAsync(cancel));
        var relatives = await LiveQuestions.Of(db).Relatives(db, article.StoryId, article.Id, version.SourceVersionId).ToListAsync(cancel);
        return new ArticleView
        {
            Card = Card(article, version, pictures, bylines),
            VersionNumber = version.Number,
            Dateline = version.Dateline,
            Keywords = version.KeywordList,
            Blocks = blocks,
            Pictures = pictures,
            Authors = [.. bylines.Where(byline => byline.Role == BylineRole.Author).Select(byline => byline.Author)],
            Translators = [.. bylines.Where(byline => byline.Role == BylineRole.Translator).Select(byline => byline.Author)],
            Source = SourceOf(article, version, relatives),
            Siblings = [.. relatives.Where(row => row.Version.State == VersionState.Live).Select(row => LivePaper.AddressOf(row.Article))],
            Corrections = await db.CorrectionsOfAsync(article, version.Headline, cancel),
            StoryLinks = await db.StoryLinksAsync(edition, blocks, cancel),
            Files = await db.FileBoxesAsync(files, blocks, cancel),
        };
    }

    public static async Task<Dictionary<AuthorId, AuthorView>> AuthorsAsync(this ArchiveContext db, EditionId edition, IReadOnlyCollection<AuthorId> ids, CancellationToken cancel)
    {
        var rows = await (
            from author in db.Authors.AsNoTracking()
            join text in db.AuthorTexts.AsNoTracking() on author.Id equals text.AuthorId
            where ids.Contains(author.Id)
            select new { author, text }).ToListAsync(cancel);
        return rows.GroupBy(row => row.author.Id).ToDictionary(group => group.Key, group => Author(edition, group.First().author, group.Select(row => row.text)));
    }

    /// <summary>In the edition's words, else in those of the first edition that has some.</summary>
    private static AuthorView Author(EditionId edition, Author author, IEnumerable<AuthorText> texts)
    {
        var text = texts.OrderByDescending(x => x.EditionId == edition).ThenBy(x => x.EditionId.Value, StringComparer.Ordinal).First();
        return new AuthorView(author.Id, text.Name, text.Role, text.Bio, author.XHandle);
    }

    private static ArticleCard Card(
        Article article, ArticleVersion version, IReadOnlyDictionary<PictureId, PictureView>? pictures,
        IReadOnlyList<(VersionId Version, BylineRole Role, AuthorView Author)> bylines) => new()
        {
            Id = article.Id,
            Story = article.StoryId,
            Version = version.Id,
            Address = new ArticleAddress(article.EditionId, version.Section, version.Slug),
            ShortCode = article.ShortCode,
            Kicker = version.Kicker,
            Headline = version.Headline,
            Standfirst = version.Standfirst,
            Genre = version.Genre,
            IsTranslation = article.IsTranslation,
            PublishedAt = article.FirstReleasedAt ?? version.CreatedAt,
            UpdatedAt = article.UpdatedAt,
            Picture = version.Picture is { } picture ? pictures?.GetValueOrDefault(picture) : null,
            Authors = [.. bylines.Where(byline => byline.Version == version.Id && byline.Role == BylineRole.Author).Select(byline => byline.Author)],
        };

    private static IReadOnlyList<(VersionId Version, BylineRole Role, AuthorView Author)> Bylines(EditionId edition, IReadOnlyList<LiveQuestions.SignedBy> rows) =>
        [.. rows
            .GroupBy(row => (row.Byline.VersionId, row.Byline.Position, row.Byline.Role, row.Byline.AuthorId))
            .Select(signed => (signed.Key.VersionId, signed.Key.Role, Author(edition, signed.First().Author, signed.Select(row => row.Text))))];

    /// <summary>The pictures of released versions, with the words they were released with. A file that was missing then may have come since.</summary>
    internal static Dictionary<VersionId, IReadOnlyDictionary<PictureId, PictureView>> Pictures(IReadOnlyList<LiveQuestions.ShownPicture> rows) =>
        rows.GroupBy(row => row.Shown.VersionId).ToDictionary(
            group => group.Key,
            IReadOnlyDictionary<PictureId, PictureView> (group) => group.ToDictionary(row => row.Picture.Id, row => new PictureView(
                row.Picture.Id, row.Picture.Hash, row.Picture.Width, row.Picture.Height, row.Shown.FocalX, row.Shown.FocalY, row.Shown.Kind, row.Picture.MissingFrom,
                row.Shown.Caption, row.Shown.Alt, row.Shown.Photographer, row.Shown.Agency)));

    /// <summary>Pictures as the desk has them now.</summary>
    public static async Task<IReadOnlyDictionary<PictureId, PictureView>> PicturesAsync(this ArchiveContext db, EditionId edition, IEnumerable<PictureId> wanted, CancellationToken cancel)
    {
        var ids = wanted.Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<PictureId, PictureView>();
        }
        var rows = await (
            from picture in db.Pictures.AsNoTracking()
            join words in db.PictureTexts.AsNoTracking().Where(x => x.EditionId == edition) on picture.Id equals words.PictureId into all
            from text in all.DefaultIfEmpty()
            where ids.Contains(picture.Id)
            select new { picture, text }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.picture.Id, row => new PictureView(
            row.picture.Id, row.picture.Hash, row.picture.Width, row.picture.Height, row.picture.FocalX, row.picture.FocalY, row.picture.Kind, row.picture.MissingFrom,
            row.text?.Caption ?? "", row.text?.Alt ?? "", row.text?.Photographer ?? "", row.text?.Agency ?? ""));
    }

    private static async Task<IReadOnlyList<CorrectionView>> CorrectionsOfAsync(this ArchiveContext db, Article article, string headline, CancellationToken cancel)
    {
        var rows = await LiveQuestions.Of(db).CorrectionsOf(db, article.Id).ToListAsync(cancel);
        var counterparts = await db.CounterpartsOfAsync([.. rows.Select(row => row.Id)], cancel);
        return [.. rows.Select(row => new CorrectionView(row.Id, row.At, row.Note, LivePaper.AddressOf(article), headline) { Counterparts = [.. counterparts[row.Id]] })];
    }

    private static SourceView? SourceOf(Article article, ArticleVersion version, IReadOnlyList<LiveRow> relatives)
    {
        var rows = relatives.Where(row => row.Article.Id == article.SourceId).ToList();
        if (rows.Find(row => row.Version.Id == version.SourceVersionId) is not { Article: var source, Version: var from })
        {
            return null;
        }
        var latest = rows.Find(row => row.Version.State == VersionState.Live)?.Version;
        return new SourceView(
            source.EditionId, latest is null ? null : LivePaper.AddressOf(source), latest?.Headline ?? "", from.Number, from.ReleasedAt, latest?.Number ?? from.Number, latest?.ReleasedAt)
        {
            Article = source.Id,
            Version = from.Id,
        };
    }

    /// <summary>A link to a story leads to its article in this edition, else to the one it was first written in.</summary>
    private static async Task<IReadOnlyDictionary<string, ArticleAddress>> StoryLinksAsync(this ArchiveContext db, EditionId edition, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var keys = StoryReferences.In(blocks);
        if (keys.Count == 0)
        {
            return new Dictionary<string, ArticleAddress>();
        }
        var rows = await (
            from story in db.Stories
            join row in LiveRowsOfAll(db) on story.Id equals row.Article.StoryId
            where keys.Contains(story.Key)
            select new { story.Key, story.Origin, row.Article }).ToListAsync(cancel);
        return rows.GroupBy(row => row.Key).ToDictionary(group => group.Key, group => LivePaper.AddressOf(
            (group.FirstOrDefault(row => row.Article.EditionId == edition) ?? group.FirstOrDefault(row => row.Article.EditionId == row.Origin) ?? group.First()).Article));
    }
}
