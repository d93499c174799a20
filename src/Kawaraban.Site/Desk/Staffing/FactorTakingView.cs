using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Securing;

namespace Kawaraban.Site.Desk.Staffing;

/// <param name="Wrong">What stood in the way of the last try.</param>
public sealed record FactorTakingView(Seat Seat, StaffMember Member, FactorView Factors, string? Wrong = null)
{
    public string Path => $"/desk/staff/{Member.Id}/second-factor";

    /// <summary>One's own are changed at one's own account, where the password is asked for.</summary>
    public bool IsOneself => Member.Id == Seat.Member!.Id;
}
