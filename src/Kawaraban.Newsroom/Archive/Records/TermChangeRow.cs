using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A change of an entry, with the name of who made it; null where nobody of the staff did.</summary>
public sealed record TermChangeRow(TermChange Change, string? By);
