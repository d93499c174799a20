using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>
/// What is asked for every article page that is pressed, translated to SQL once. A compiled question serves one model, so each database has
/// its own set.
/// </summary>
internal sealed class LiveQuestions
{
    private static readonly ConditionalWeakTable<IModel, LiveQuestions> Known = [];

    /// <summary>The article at an address, beside its live version where it has one.</summary>
    public readonly Func<ArchiveContext, EditionId, SectionId, string, CancellationToken, Task<AddressRow?>> AtAddress =
        EF.CompileAsyncQuery((ArchiveContext db, EditionId edition, SectionId section, string slug, CancellationToken cancel) => (
            from article in db.Articles.AsNoTracking()
            where article.EditionId == edition && article.Slug == slug && article.Section == section
            join version in db.Versions.AsNoTracking().Where(x => x.State == VersionState.Live) on article.Id equals version.ArticleId into live
            from version in live.DefaultIfEmpty()
            select new AddressRow { Article = article, Version = version }).FirstOrDefault());

    public readonly Func<ArchiveContext, VersionId, IAsyncEnumerable<Block>> BlocksOf =
        EF.CompileAsyncQuery((ArchiveContext db, VersionId version) =>
            db.Blocks.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).AsQueryable());

    public readonly Func<ArchiveContext, VersionId, IAsyncEnumerable<ShownPicture>> PicturesShownIn =
        EF.CompileAsyncQuery((ArchiveContext db, VersionId version) =>
            from shown in db.VersionPictures.AsNoTracking()
            join picture in db.Pictures.AsNoTracking() on shown.PictureId equals picture.Id
            where shown.VersionId == version
            select new ShownPicture(shown, picture));

    /// <summary>A row for each byline and each language that its author has words in.</summary>
    public readonly Func<ArchiveContext, VersionId, IAsyncEnumerable<SignedBy>> BylinesOf =
        EF.CompileAsyncQuery((ArchiveContext db, VersionId version) =>
            from byline in db.Bylines.AsNoTracking()
            join author in db.Authors.AsNoTracking() on byline.AuthorId equals author.Id
            join text in db.AuthorTexts.AsNoTracking() on author.Id equals text.AuthorId
            where byline.VersionId == version
            orderby byline.Position
            select new SignedBy(byline, author, text));

    /// <summary>The story's articles in other editions with their live versions, and with the version that a translation was made from.</summary>
    public readonly Func<ArchiveContext, StoryId, ArticleId, VersionId?, IAsyncEnumerable<LiveRow>> Relatives =
        EF.CompileAsyncQuery((ArchiveContext db, StoryId story, ArticleId but, VersionId? made) =>
            from version in db.Versions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on version.ArticleId equals article.Id
            where article.StoryId == story && article.Id != but && (version.State == VersionState.Live || version.Id == made)
            select new LiveRow { Article = article, Version = version });

    public readonly Func<ArchiveContext, ArticleId, IAsyncEnumerable<Release>> CorrectionsOf =
        EF.CompileAsyncQuery((ArchiveContext db, ArticleId article) =>
            db.Releases.AsNoTracking().Where(x => x.ArticleId == article && x.Kind == ReleaseKind.Correction).OrderBy(x => x.Id).AsQueryable());

    /// <summary>Whether a version leaves out anything of its source.</summary>
    public readonly Func<ArchiveContext, VersionId, CancellationToken, Task<bool>> LeavesOut =
        EF.CompileAsyncQuery((ArchiveContext db, VersionId version, CancellationToken cancel) => db.Alignments.Any(x => x.VersionId == version && x.BlockId == null));

    /// <summary>What the blocks of a version were made from.</summary>
    public readonly Func<ArchiveContext, VersionId, IAsyncEnumerable<Alignment>> AlignmentsOf =
        EF.CompileAsyncQuery((ArchiveContext db, VersionId version) =>
            db.Alignments.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Id).AsQueryable());

    public readonly Func<ArchiveContext, ArticleId, IAsyncEnumerable<Settlement>> SettlementsOf =
        EF.CompileAsyncQuery((ArchiveContext db, ArticleId article) =>
            db.Settlements.AsNoTracking().Where(x => x.ArticleId == article).OrderBy(x => x.Id).AsQueryable());

    public readonly Func<ArchiveContext, EditionId, int, IAsyncEnumerable<ArticleId>> Popular =
        EF.CompileAsyncQuery((ArchiveContext db, EditionId edition, int count) => (
            from article in db.Articles
            join version in db.Versions on article.Id equals version.ArticleId
            join reads in db.ReadCounts on article.Id equals reads.ArticleId
            where article.EditionId == edition && version.State == VersionState.Live
            orderby reads.Heat descending, article.Id
            select article.Id).Take(count));

    /// <summary>The edition's latest articles, by what a recommendation weighs without their words.</summary>
    public readonly Func<ArchiveContext, EditionId, int, IAsyncEnumerable<PoolRow>> Pool =
        EF.CompileAsyncQuery((ArchiveContext db, EditionId edition, int count) => (
            from article in db.Articles
            join version in db.Versions on article.Id equals version.ArticleId
            where article.EditionId == edition && version.State == VersionState.Live
            orderby article.FirstReleasedAt descending, article.ShortCode descending
            select new PoolRow(article.Id, article.StoryId, version.Id, article.Section, article.FirstReleasedAt)).Take(count));

    /// <summary>The public terms that an article mentions and the language has names for: a row for each name and each form that is mentioned.</summary>
    public readonly Func<ArchiveContext, ArticleId, TermLanguage, IAsyncEnumerable<TopicRow>> TopicsIn =
        EF.CompileAsyncQuery((ArchiveContext db, ArticleId article, TermLanguage language) =>
            from use in db.TermMentions.AsNoTracking()
            join term in db.Terms.AsNoTracking() on use.TermId equals term.Id
            join name in db.TermNames.AsNoTracking() on term.Id equals name.TermId
            where use.ArticleId == article && term.IsPublic && term.State == TermState.Approved && name.Language == language
            select new TopicRow(term.Slug, use.Form, use.Count, name));

    /// <summary>The passages of a story, in any edition, that facts rest on which were not withdrawn; what was taken back is not among them.</summary>
    public readonly Func<ArchiveContext, StoryId, IAsyncEnumerable<FactEvidence>> PassagesIn =
        EF.CompileAsyncQuery((ArchiveContext db, StoryId story) =>
            from evidence in db.FactEvidence.AsNoTracking()
            join article in db.Articles on evidence.ArticleId equals article.Id
            where article.StoryId == story
                && !db.FactActs.Any(act => act.FileId == evidence.FileId && act.FactNumber == evidence.FactNumber && act.Kind == FactActKind.Withdrawn)
                && !db.FactActs.Any(act => act.FileId == evidence.FileId && act.FactNumber == evidence.FactNumber && act.Kind == FactActKind.TakenBack
                    && act.Evidence == db.FactEvidence.Count(piece => piece.FileId == evidence.FileId && piece.FactNumber == evidence.FactNumber && piece.Id <= evidence.Id))
            select evidence);

    public readonly Func<ArchiveContext, CancellationToken, Task<long?>> LatestOrder =
        EF.CompileAsyncQuery((ArchiveContext db, CancellationToken cancel) => db.PressOrders.Max(order => (long?)order.Id));

    public static LiveQuestions Of(ArchiveContext db) => Known.GetValue(db.Model, _ => new LiveQuestions());

    public sealed class AddressRow
    {
        public required Article Article { get; init; }
        public ArticleVersion? Version { get; init; }
    }

    public sealed record ShownPicture(VersionPicture Shown, Picture Picture);

    public sealed record SignedBy(Byline Byline, Author Author, AuthorText Text);

    public sealed record TopicRow(string Slug, string Mention, int Count, TermName Name);

    public sealed record PoolRow(ArticleId Article, StoryId Story, VersionId Version, SectionId Section, DateTimeOffset? PublishedAt);
}
