using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Stopping;

/// <param name="Stops">The latest first.</param>
public sealed record StopListView(Seat Seat, IReadOnlyList<StopView> Stops, DateTimeOffset Now)
{
    public IEnumerable<StopView> Standing => Stops.Where(Stands);

    public IEnumerable<StopView> Over => Stops.Where(stop => !Stands(stop));

    /// <summary>Somewhere at least.</summary>
    private bool Stands(StopView stop) => Seat.Publication.Editions.Any(edition => stop.Stop.StandsIn(edition.Id, Now));
}
