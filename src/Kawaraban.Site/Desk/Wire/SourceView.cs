using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>A source with what came from it last.</summary>
/// <param name="IsTold">A hub tells of its changes as they happen.</param>
public sealed record SourceView(Seat Seat, Edition Paper, IntakeSource Source, IReadOnlyList<Arrival> Arrivals, bool IsTold);
