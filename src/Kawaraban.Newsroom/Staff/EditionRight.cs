using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Staff;

/// <summary>What somebody may do in one edition, where that differs from what they may everywhere. Never <see cref="DeskRole.Owner"/>.</summary>
public sealed class EditionRight
{
    public required StaffId StaffId { get; init; }
    public required EditionId EditionId { get; init; }
    public required DeskRole Role { get; set; }
}
