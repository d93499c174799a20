using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What an act on an article makes stale: every page that shows the article, its story, its lists or its authors.</summary>
internal static class StaleTags
{
    public static async Task<IReadOnlyList<string>> OfAsync(ArchiveContext db, Article article, IReadOnlyList<VersionId> versions, CancellationToken cancel)
    {
        var authors = await db.Bylines.AsNoTracking().Where(x => versions.Contains(x.VersionId)).Select(x => x.AuthorId).Distinct().ToListAsync(cancel);
        var key = await db.Stories.AsNoTracking().Where(x => x.Id == article.StoryId).Select(x => x.Key).FirstAsync(cancel);
        return
        [
            PageTag.Story(article.StoryId),
            PageTag.StoryKey(key),
            PageTag.Article(article.Id),
            PageTag.Edition(article.EditionId),
            PageTag.Section(article.EditionId, article.Section),
            PageTag.Address(article.EditionId, article.Section, article.Slug),
            .. authors.Select(PageTag.Author),
        ];
    }
}
