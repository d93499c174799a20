using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What a change to facts makes stale: the file, the lists of files, the articles that the facts rest on, the pages of their parties.</summary>
internal static class FactTags
{
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
