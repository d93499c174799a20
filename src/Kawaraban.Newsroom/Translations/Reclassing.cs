using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Translations;

/// <summary>That somebody classed a change otherwise after its release. The last one counts; rows are only ever added.</summary>
public sealed class Reclassing
{
    public long Id { get; init; }
    public required long ChangeId { get; init; }
    public required ChangeClass Was { get; init; }
    public required ChangeClass Became { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
}
