using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What a change to facts makes stale: the file, the lists of files, the articles that the facts rest on, the pages of their parties.</summary>
internal static class FactTags
{
    /// <summary>What goes stale where words of articles had to go, or need not have: whatever shows the articles, or a file that rests on them.</summary>
    public static async Task<IReadOnlyList<string>> RestingOnAsync(ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        var keys = await (
            from evidence in db.FactEvidence
            join file in db.StoryFiles on evidence.FileId equals file.Id
            where evidence.ArticleId != null && articles.Contains(evidence.ArticleId.Value)
            select file.Key).Distinct().ToListAsync(cancel);
        return [.. articles.Select(PageTag.Article), .. keys.Select(PageTag.StoryFile), .. keys.Count == 0 ? Array.Empty<string>() : [PageTag.StoryFiles]];
    }

    public static async Task<IReadOnlyList<string>> OfAsync(ArchiveContext db, string key, IEnumerable<Fact> touched, CancellationToken cancel)
    {
        var facts = touched.ToList();
        var passages = facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct().ToList();
        var parties = facts.SelectMany(fact => fact.Parties).Select(party => party.TermId).Distinct().ToList();
        var stories = await db.Articles.Where(article => passages.Contains(article.Id)).Select(article => article.StoryId).Distinct().ToListAsync(cancel);
        var slugs = await db.Terms.Where(term => parties.Contains(term.Id)).Select(term => term.Slug).ToListAsync(cancel);
        return [PageTag.StoryFile(key), PageTag.StoryFiles, .. stories.Select(PageTag.Story), .. slugs.Select(PageTag.Term)];
    }
}
