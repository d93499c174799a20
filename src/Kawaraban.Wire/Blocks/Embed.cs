using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.Blocks;

/// <summary>A card that leads to something elsewhere: a film, a post, a map. Never a frame.</summary>
/// <param name="Url">The absolute http(s) address of the thing itself.</param>
/// <param name="Title">Its title or text.</param>
/// <param name="Provider">Who serves it.</param>
public sealed record Embed(string Url, string? Title, string? Provider) : WireBlock
{
    /// <summary>What the provider calls the thing, as its address says: the number of a post, the letters of a film; null when the address names none.</summary>
    public string? Id => EmbedId.Of(Url);
}
