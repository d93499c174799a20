using System.Text;
using Kawaraban.Language.Search;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>A tsvector made of our own tokens and their positions: PostgreSQL's parser never sees the text.</summary>
internal sealed class PostgresSearchIndex(PostgresArchiveContext db) : SearchIndex
{
    /// <summary>PostgreSQL keeps no position above this, and at most 256 for one token.</summary>
    private const int LastPosition = 16_383;
    private const int MostPositions = 255;

    public override async Task PutAsync(ArticleId article, EditionId edition, string headline, string body, CancellationToken cancel)
    {
        var (id, language, words) = (article.Value, edition.Value, Vector(headline, body));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_entries (article_id, edition_id, words) VALUES ({id}, {language}, {words}::tsvector)
            ON CONFLICT (article_id) DO UPDATE SET words = excluded.words
            """, cancel);
    }

    public override async Task RemoveAsync(ArticleId article, CancellationToken cancel)
    {
        var id = article.Value;
        await db.Database.ExecuteSqlAsync($"DELETE FROM search_entries WHERE article_id = {id}", cancel);
    }

    protected override async Task<(IReadOnlyList<ArticleId> Found, int Total)> FindAsync(EditionId edition, SearchQuery query, int skip, int count, CancellationToken cancel)
    {
        var (match, language) = (Match(query), edition.Value);
        var total = await db.Database.SqlQuery<int>(
            $"SELECT count(*)::int AS \"Value\" FROM search_entries WHERE words @@ {match}::tsquery AND edition_id = {language}").SingleAsync(cancel);
        var found = await db.Database.SqlQuery<Guid>(
            $"""
            SELECT article_id AS "Value" FROM search_entries WHERE words @@ {match}::tsquery AND edition_id = {language}
            ORDER BY ts_rank(words, {match}::tsquery) DESC, id DESC LIMIT {count} OFFSET {skip}
            """).ToListAsync(cancel);
        return ([.. found.Select(id => new ArticleId(id))], total);
    }

    /// <summary>Tokens with their places: <c>'北朝':1A '朝鮮':2A</c>. A headline's weigh more; a gap keeps phrases from running over into the body.</summary>
    private static string Vector(string headline, string body)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var gap = Collect(SearchTerms.Of(headline), 0, "A", places) + 2;
        Collect(SearchTerms.Of(body), gap, "", places);
        var vector = new StringBuilder();
        foreach (var (token, at) in places)
        {
            vector.Append(Quoted(token)).Append(':').AppendJoin(',', at).Append(' ');
        }
        return vector.ToString();
    }

    private static int Collect(IEnumerable<SearchTerm> terms, int from, string weight, Dictionary<string, List<string>> places)
    {
        var last = from;
        foreach (var term in terms)
        {
            last = from + term.Position + 1;
            if (!places.TryGetValue(term.Text, out var at))
            {
                places[term.Text] = at = [];
            }
            if (last <= LastPosition && at.Count < MostPositions)
            {
                at.Add(last + weight);
            }
        }
        foreach (var (token, _) in places.Where(place => place.Value.Count == 0).ToList())
        {
            places[token].Add(LastPosition + weight);
        }
        return last;
    }

    private static string Match(SearchQuery query) => string.Join(" & ", query.Phrases.Select(phrase => $"({Phrase(phrase)})"));

    private static string Phrase(SearchPhrase phrase) =>
        string.Join(" <-> ", phrase.Terms.Select((term, i) => Quoted(term) + (phrase.Prefix && i == phrase.Terms.Count - 1 ? ":*" : "")));

    private static string Quoted(string token) => "'" + token.Replace("'", "''", StringComparison.Ordinal) + "'";
}
