namespace Kawaraban.Stylebook;

/// <summary>What to put in the place of a finding.</summary>
/// <param name="Replacement">The text to put there; empty to delete.</param>
/// <param name="IsSafe">Whether it cannot change what the text says, so that no one needs to look.</param>
public sealed record Fix(string Replacement, bool IsSafe);
