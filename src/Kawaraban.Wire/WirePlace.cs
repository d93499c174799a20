namespace Kawaraban.Wire;

/// <summary>A place a story is about.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">Its code.</param>
/// <param name="Country">Its country, by ISO 3166.</param>
public sealed record WirePlace(string Name, string? Code = null, string? Country = null);
