using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Somebody as the list of the staff shows them.</summary>
public sealed record StaffRow(StaffId Id, string Name, string Email, string DeskEdition, bool IsDisabled, Rights Rights);
