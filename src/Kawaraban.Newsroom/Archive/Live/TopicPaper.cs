using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>The terms of the name register that readers get pages of, with the live articles that mention them.</summary>
public sealed class TopicPaper(IDbContextFactory<ArchiveContext> archive, Publication publication, TimeProvider clock)
{
    /// <summary>The term of that slug, where the edition has a page of it: it is public, has a name in the edition's language, and an article mentions it.</summary>
    public async Task<TopicView?> FindAsync(Edition edition, string slug, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var term = await db.TermsWithNames().FirstOrDefaultAsync(x => x.Slug == slug && x.IsPublic && x.State == TermState.Approved, cancel);
        if (term is null || NameIn(edition, term) is not { } name)
        {
            return null;
        }
        term.Arrange();
        var mentioned = await db.LiveRowsOfAll().Where(row => db.TermMentions.Any(use => use.ArticleId == row.Article.Id && use.TermId == term.Id)).Select(row => row.Article.EditionId).Distinct().ToListAsync(cancel);
        return mentioned.Contains(edition.Id)
            ? new TopicView(term, name, [.. publication.Editions.Where(other => other.Id != edition.Id && mentioned.Contains(other.Id) && NameIn(other, term) is not null).Select(other => other.Id)])
            : null;
    }

    /// <summary>Whether there was such a page once, and no longer is: the term was retired, or taken from readers.</summary>
    public async Task<bool> IsGoneAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.Terms.AnyAsync(term => term.Slug == slug && (!term.IsPublic || term.State == TermState.Retired) && db.TermChanges.Any(change => change.TermId == term.Id && change.Before.Contains("\npublic: yes")), cancel);
    }

    public async Task<IReadOnlyList<ArticleCard>> ArticlesAsync(EditionId edition, TermId term, string? before, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = db.LiveRows(edition).Where(row => db.TermMentions.Any(use => use.ArticleId == row.Article.Id && use.TermId == term));
        return await db.CardsAsync(edition, (await db.BeforeAsync(rows, edition, before, cancel)).Newest().Take(count), cancel);
    }

    /// <summary>The public terms that an article mentions, those it mentions most first.</summary>
    public async Task<IReadOnlyList<TopicLink>> OfAsync(Edition edition, ArticleId article, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var language = TermLanguage.Of(edition);
        var rows = await LiveQuestions.Of(db).TopicsIn(db, article, language).ToListAsync(cancel);
        var today = edition.DayOf(clock.GetUtcNow());
        return
        [
            .. rows.GroupBy(row => row.Slug)
                .OrderByDescending(topic => topic.DistinctBy(row => row.Mention).Sum(row => row.Count)).ThenBy(topic => topic.Key, StringComparer.Ordinal).Take(count)
                .Select(topic => new TopicLink(topic.Key, TermName.HeldOn([.. topic.Select(row => row.Name)], language, today)!.Form)),
        ];
    }

    /// <summary>The slugs of all pages of terms that the edition has, in their order.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(Edition edition, CancellationToken cancel = default)
    {
        var language = TermLanguage.Of(edition);
        await using var db = await archive.OpenAsync(cancel);
        return await db.Terms.AsNoTracking()
            .Where(term => term.IsPublic && term.State == TermState.Approved && term.Names.Any(name => name.Language == language)
                && db.LiveRowsOfAll().Any(row => row.Article.EditionId == edition.Id && db.TermMentions.Any(use => use.ArticleId == row.Article.Id && use.TermId == term.Id)))
            .OrderBy(term => term.Slug).Select(term => term.Slug).ToListAsync(cancel);
    }

    private TermName? NameIn(Edition edition, Term term) => term.NameAt(TermLanguage.Of(edition), edition.DayOf(clock.GetUtcNow()));
}
