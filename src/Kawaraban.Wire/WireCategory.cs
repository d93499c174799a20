namespace Kawaraban.Wire;

/// <summary>A category of a source or story.</summary>
/// <param name="Term">The term or slug.</param>
/// <param name="Scheme">What the term belongs to.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Parent">The term it is part of.</param>
public sealed record WireCategory(string Term, string? Scheme = null, string? Label = null, string? Parent = null);
