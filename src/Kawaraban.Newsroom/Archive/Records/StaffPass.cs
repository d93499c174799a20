using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Somebody at the desk at this moment, and what they may do.</summary>
/// <param name="Stamp">Changes with whatever ends their sessions: a password, a right, an owner's word.</param>
public sealed record StaffPass(StaffId Id, string Name, string Email, string Stamp, Rights Rights)
{
    /// <summary>They came with a second factor, or by a token that was made so.</summary>
    public bool HasSecondFactor { get; init; }
}
