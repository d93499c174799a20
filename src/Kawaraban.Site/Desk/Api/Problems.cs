namespace Kawaraban.Site.Desk.Api;

/// <summary>What is in the way of a request (RFC 9457).</summary>
/// <param name="Code">Stays the same; <paramref name="Detail"/> is for people.</param>
internal sealed record ProblemAnswer(string Type, string Title, int Status, string Detail, string Code);

/// <summary>Somebody else saved the block: their text, and the revision to save on.</summary>
internal sealed record ConflictAnswer(string Type, string Title, int Status, string Detail, string Code, string Text, int Revision, string By, DateTimeOffset At);

/// <param name="Limit">In characters.</param>
internal sealed record TooLongAnswer(string Type, string Title, int Status, string Detail, string Code, int Limit);

/// <summary>Somebody else has the story in hand.</summary>
internal sealed record HeldAnswer(string Type, string Title, int Status, string Detail, string Code, AssignmentAnswer Assignment);

/// <param name="Objections">Codes of what keeps the draft from its release.</param>
internal sealed record NotReadyAnswer(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<string>? Objections);

/// <param name="Faults">What is wrong, field by field.</param>
internal sealed record FactRefusalAnswer(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<FactFaultAnswer> Faults);

/// <param name="Field">Which part of it, as story files name it.</param>
/// <param name="Code">What is wrong with it; stays the same.</param>
internal sealed record FactFaultAnswer(string Field, string Code);
