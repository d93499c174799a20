using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>
/// Somebody lets one version go out with a finding that must be mended, and says why. It is no waiver: the next version is asked again. Rows are only ever added.
/// </summary>
public sealed class Countersign
{
    public long Id { get; init; }
    public required ArticleId ArticleId { get; init; }
    public required VersionId VersionId { get; init; }
    public required string Key { get; init; }
    public required string Rule { get; init; }
    public required string Quote { get; init; }
    public required string Reason { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
}
