using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stops;

/// <summary>That a channel of an edition was asked and gave nothing of the stopped story any more. Rows are only ever added.</summary>
public sealed class StopConfirmation
{
    public required long StopId { get; init; }
    public required EditionId EditionId { get; init; }
    public required StopChannel Channel { get; init; }
    public required DateTimeOffset At { get; init; }
}
