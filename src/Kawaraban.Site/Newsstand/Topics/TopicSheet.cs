using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Topics;

public sealed record TopicSheet(Edition Edition, TopicView Topic, IReadOnlyList<ArticleCard> Cards, IReadOnlyList<Edition> Elsewhere, string? Before, string? Next);
