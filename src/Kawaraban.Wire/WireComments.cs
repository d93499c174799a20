namespace Kawaraban.Wire;

/// <summary>Where readers answer, and how often they did.</summary>
/// <param name="Link">The address.</param>
/// <param name="Count">How many; null when unknown.</param>
public sealed record WireComments(string? Link, int? Count = null);
