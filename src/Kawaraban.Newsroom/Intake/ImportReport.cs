namespace Kawaraban.Newsroom.Intake;

/// <summary>What an import of one file did.</summary>
/// <param name="Refusal">Why the file was not read at all; null when it was.</param>
public sealed record ImportReport(string File, string Format, string? Refusal, IReadOnlyList<ImportedItem> Items, IReadOnlyList<ImportComplaint> Complaints);

/// <param name="Outcome">new, updated, unchanged, in-work, late, recalled, passed-over or refused.</param>
/// <param name="Address">Where readers find it, when it was released.</param>
/// <param name="MissingPictures">Pictures that did not come along: they stand as links marked as missing.</param>
public sealed record ImportedItem(string Id, string Title, string Outcome, bool Released, string? Address, int MissingPictures);

/// <param name="At">The place in the file, as <c>item 3</c>.</param>
public sealed record ImportComplaint(string Code, string Message, string At);
