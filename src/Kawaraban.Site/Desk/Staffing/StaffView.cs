using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Staffing;

/// <param name="Roll">Everybody, by name.</param>
public sealed record StaffView(Seat Seat, IReadOnlyList<StaffRow> Roll, StaffMember? Tried = null, string TriedRole = StaffRole.Translator, IReadOnlyList<string>? Wrong = null);
