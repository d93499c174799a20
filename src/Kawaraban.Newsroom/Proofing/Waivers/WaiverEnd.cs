using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>A waiver was taken back: what it covered is found again. Rows are only ever added.</summary>
public sealed class WaiverEnd
{
    public required long WaiverId { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
}
