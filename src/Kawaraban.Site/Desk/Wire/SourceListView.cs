using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>All sources, each with how many items came to what.</summary>
public sealed record SourceListView(Seat Seat, IReadOnlyList<IntakeSource> Sources, ILookup<IntakeSourceId, (ArrivalOutcome Outcome, int Count)> Counts)
{
    /// <summary>What was wrong with a list or an address that was sent.</summary>
    public string? Wrong { get; init; }

    internal static async Task<SourceListView> OfAsync(Seat seat, SourceBook sources, ArrivalBook arrivals, CancellationToken cancel) =>
        new(seat, [.. (await sources.AllAsync(cancel)).Where(source => seat.Rights.May(DeskRole.Editor, source.EditionId))], await arrivals.CountsAsync(cancel));
}
