namespace Kawaraban.Wire.Blocks;

/// <summary>A card that leads to something elsewhere: a film, a post, a map. Never a frame.</summary>
/// <param name="Url">The absolute http(s) address of the thing itself.</param>
/// <param name="Title">Its title or text.</param>
/// <param name="Provider">Who serves it.</param>
public sealed record Embed(string Url, string? Title, string? Provider) : WireBlock;
