namespace Kawaraban.Wire;

/// <summary>The kind of journalism.</summary>
/// <param name="Code">The code as sent.</param>
/// <param name="Name">The name for people.</param>
public sealed record WireGenre(string Code, string? Name = null);
