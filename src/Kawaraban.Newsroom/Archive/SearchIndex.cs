using Kawaraban.Language.Search;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive;

/// <summary>
/// The words of live articles in the database's own engine, written in the transaction of the release: what is withdrawn is not
/// found from the same instant on. The tokens are made by Language, alike for text and query.
/// </summary>
internal abstract class SearchIndex
{
    public abstract Task PutAsync(ArticleId article, EditionId edition, string headline, string body, CancellationToken cancel);

    public abstract Task RemoveAsync(ArticleId article, CancellationToken cancel);

    /// <summary>The articles that hold every phrase of the query, best first, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<ArticleId> Found, int Total)> FindAsync(EditionId edition, string query, int skip, int count, CancellationToken cancel)
    {
        var asked = SearchQuery.Parse(query);
        return asked.IsEmpty ? ([], 0) : await FindAsync(edition, asked, skip, count, cancel);
    }

    protected abstract Task<(IReadOnlyList<ArticleId> Found, int Total)> FindAsync(EditionId edition, SearchQuery query, int skip, int count, CancellationToken cancel);
}
