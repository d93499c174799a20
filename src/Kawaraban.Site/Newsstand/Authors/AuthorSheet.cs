using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Authors;

public sealed record AuthorSheet(Edition Edition, AuthorView Author, IReadOnlyList<ArticleCard> Cards, string? Before, string? Next);
