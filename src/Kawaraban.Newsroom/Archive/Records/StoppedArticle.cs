using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A stopped article by everything that its channels would give it away with.</summary>
/// <param name="Addresses">Its present address first, then former ones.</param>
/// <param name="Pictures">Hashes of the files that its released versions show and no live article does.</param>
public sealed record StoppedArticle(
    long Stop, ArticleId Id, EditionId Edition, IReadOnlyList<ArticleAddress> Addresses, string ShortCode, string Headline, DateTimeOffset PublishedAt,
    IReadOnlyList<AuthorId> Authors, IReadOnlyList<string> Pictures);
