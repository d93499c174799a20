using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Stops;

/// <summary>A named decision: in this edition the stop stands no longer. It brings nothing back by itself. Rows are only ever added.</summary>
public sealed class Lifting
{
    public required long StopId { get; init; }
    public required EditionId EditionId { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Reason { get; init; }
}
