using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Register;

/// <summary>That an entry was changed: by whom, when, and how it read before and after. Only added to.</summary>
public sealed class TermChange
{
    public long Id { get; init; }
    public required TermId TermId { get; init; }
    public required TermAct Act { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null for what a command or the demonstration newspaper did.</summary>
    public StaffId? By { get; init; }

    /// <summary>The entry as <see cref="TermText"/> writes it; empty for a new one.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }
}
