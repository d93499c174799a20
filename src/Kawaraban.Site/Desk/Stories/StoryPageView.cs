using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Stories;

/// <param name="Source">What a translation into another edition is made from; null while nothing is live.</param>
/// <param name="Wanting">The editions that have no article of the story yet.</param>
public sealed record StoryPageView(Seat Seat, StoryView Story, BoardRow? Source, IReadOnlyList<Edition> Wanting);
