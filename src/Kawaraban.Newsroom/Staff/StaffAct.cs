namespace Kawaraban.Newsroom.Staff;

/// <summary>What was done with an account, in a record that is only added to.</summary>
public sealed class StaffAct
{
    public const int MaxNote = 100;

    public long Id { get; init; }
    public required StaffId Whose { get; init; }

    /// <summary>Who did it; null for a command of the program.</summary>
    public required StaffId? By { get; init; }

    public required StaffActKind Kind { get; init; }

    /// <summary>The name of a passkey; else empty.</summary>
    public required string Note { get; init; }

    public required DateTimeOffset At { get; init; }
}
