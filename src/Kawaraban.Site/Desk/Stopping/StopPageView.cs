using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Stopping;

public sealed record StopPageView(Seat Seat, StopView Stop, DateTimeOffset Now)
{
    /// <summary>What is missing from the last try.</summary>
    public IReadOnlyList<string>? Wrong { get; init; }

    public bool StandsIn(Edition edition) => Stop.Stop.StandsIn(edition.Id, Now);

    /// <summary>Whether they release in some edition that has the story.</summary>
    public bool MayAct => Seat.MayInOneOf(DeskRole.Editor, Stop.Articles.Select(row => row.Article.EditionId));

    public bool MayLift(Edition edition) => MayAct && Seat.May(DeskRole.Editor, edition);

    public BoardRow? RowOf(Edition edition) => Stop.Articles.FirstOrDefault(row => row.Article.EditionId == edition.Id);

    /// <summary>Some channel has still to say that it shows nothing.</summary>
    public bool IsWaiting => Seat.Publication.Editions.Any(StandsIn) && !Stop.IsConfirmed;
}
