using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Topics;

public sealed record TopicSheet(Edition Edition, TopicView Topic, IReadOnlyList<ArticleCard> Cards, IReadOnlyList<Edition> Elsewhere, string? Before, string? Next)
{
    /// <summary>What story files say of it as a party; only where the newest articles are shown.</summary>
    public IReadOnlyList<PartyFacts> Facts { get; init; } = [];
}
