namespace Kawaraban.Wire;

/// <summary>The refusal of a document.</summary>
/// <param name="Code">Why, for a program.</param>
/// <param name="Message">What is wrong and where, for a person.</param>
public sealed record WireError(WireErrorCode Code, string Message);
