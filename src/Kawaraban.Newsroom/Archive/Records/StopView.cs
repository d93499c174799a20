using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A stop as the board shows it: the story's articles, and which channel of each confirmed when.</summary>
/// <param name="Names">Who stopped and lifted.</param>
public sealed record StopView(
    LiftableStop Stop, Story Story, IReadOnlyList<BoardRow> Articles, IReadOnlyList<StopConfirmation> Confirmations, IReadOnlyDictionary<StaffId, string> Names)
{
    public DateTimeOffset? ConfirmedAt(EditionId edition, StopChannel channel) =>
        Confirmations.FirstOrDefault(confirmation => confirmation.EditionId == edition && confirmation.Channel == channel)?.At;

    /// <summary>The articles whose channels are asked: those that readers ever saw.</summary>
    public IEnumerable<BoardRow> Seen => Articles.Where(row => row.Article.FirstReleasedAt is not null);

    /// <summary>Whether every channel of every edition that it stands in has confirmed.</summary>
    public bool IsConfirmed => Seen.Where(row => Stop.LiftingIn(row.Article.EditionId) is null).All(row => Enum.GetValues<StopChannel>().All(channel => ConfirmedAt(row.Article.EditionId, channel) is not null));
}
