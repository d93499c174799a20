using Kawaraban.Language.Search;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>An FTS5 table without content: it holds the tokens and nothing else.</summary>
internal sealed class SqliteSearchIndex(SqliteArchiveContext db) : SearchIndex
{
    private const double HeadlineWeight = 8;

    public override async Task PutAsync(ArticleId article, EditionId edition, string headline, string body, CancellationToken cancel)
    {
        await RemoveAsync(article, cancel);
        var (id, language) = (article.Value, edition.Value);
        await db.Database.ExecuteSqlAsync($"INSERT INTO search_entries (article_id, edition_id) VALUES ({id}, {language})", cancel);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO search_words (rowid, headline, body) SELECT id, {Tokens(headline)}, {Tokens(body)} FROM search_entries WHERE article_id = {id}", cancel);
    }

    public override async Task RemoveAsync(ArticleId article, CancellationToken cancel)
    {
        var id = article.Value;
        await db.Database.ExecuteSqlAsync($"DELETE FROM search_words WHERE rowid = (SELECT id FROM search_entries WHERE article_id = {id})", cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM search_entries WHERE article_id = {id}", cancel);
    }

    protected override async Task<(IReadOnlyList<ArticleId> Found, int Total)> FindAsync(EditionId edition, SearchQuery query, int skip, int count, CancellationToken cancel)
    {
        var (match, language) = (Match(query), edition.Value);
        var total = await db.Database.SqlQuery<int>(
            $"SELECT count(*) AS \"Value\" FROM search_words JOIN search_entries ON search_entries.id = search_words.rowid WHERE search_words MATCH {match} AND edition_id = {language}").SingleAsync(cancel);
        var found = await db.Database.SqlQuery<Guid>(
            $"""
            SELECT article_id AS "Value" FROM search_words JOIN search_entries ON search_entries.id = search_words.rowid
            WHERE search_words MATCH {match} AND edition_id = {language}
            ORDER BY bm25(search_words, {HeadlineWeight}, 1.0), search_entries.id DESC LIMIT {count} OFFSET {skip}
            """).ToListAsync(cancel);
        return ([.. found.Select(id => new ArticleId(id))], total);
    }

    private static string Tokens(string text) => string.Join(' ', SearchTerms.Of(text).Select(term => term.Text));

    private static string Match(SearchQuery query) =>
        string.Join(" AND ", query.Phrases.Select(phrase => $"\"{string.Join(' ', phrase.Terms)}\"{(phrase.Prefix ? " *" : "")}"));
}
