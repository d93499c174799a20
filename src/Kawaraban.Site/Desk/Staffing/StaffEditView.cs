using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Staffing;

/// <summary>Somebody of the staff, to be changed.</summary>
/// <param name="ResetLink">A link just made, by which they set a new password; shown once.</param>
/// <param name="Wrong">What stood in the way of the last try.</param>
public sealed record StaffEditView(Seat Seat, StaffRow Row, string? ResetLink = null, string? Wrong = null)
{
    public string Path => $"/desk/staff/{Row.Id}";

    public bool IsOneself => Row.Id == Seat.Staff;
}
