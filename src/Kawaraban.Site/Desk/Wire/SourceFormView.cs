using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;

namespace Kawaraban.Site.Desk.Wire;

/// <param name="Id">Null for a new source.</param>
public sealed record SourceFormView(Seat Seat, Edition Paper, IntakeSourceId? Id, SourceFields Fields)
{
    /// <summary>What is wrong with the last try.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];
}
