using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Staffing;

/// <param name="Roll">Everybody, each with their role.</param>
public sealed record StaffView(Seat Seat, IReadOnlyList<(StaffMember Member, string Role)> Roll, StaffMember? Tried = null, string TriedRole = StaffRole.Translator, IReadOnlyList<string>? Wrong = null);
