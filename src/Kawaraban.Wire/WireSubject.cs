namespace Kawaraban.Wire;

/// <summary>What a story is about, by a coded vocabulary.</summary>
/// <param name="Code">The code as sent.</param>
/// <param name="Scheme">The vocabulary.</param>
/// <param name="Name">The name for people.</param>
public sealed record WireSubject(string Code, string? Scheme = null, string? Name = null);
