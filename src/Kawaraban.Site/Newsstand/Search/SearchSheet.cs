using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Search;

/// <param name="Query">As it was typed; empty asks for nothing yet.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchSheet(Edition Edition, string Query, int Page, IReadOnlyList<ArticleCard> Cards, int Total)
{
    public bool HasMore => Page * Pager.PageLength < Total;
}
