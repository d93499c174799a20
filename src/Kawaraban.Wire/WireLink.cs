namespace Kawaraban.Wire;

/// <summary>A typed link.</summary>
/// <param name="Href">The absolute address.</param>
/// <param name="Rel">The relation, such as <c>alternate</c>.</param>
/// <param name="Type">The media type.</param>
/// <param name="Title">The title, as plain text.</param>
/// <param name="Hreflang">The language of what it leads to.</param>
/// <param name="Length">The size in bytes, as sent.</param>
public sealed record WireLink(string Href, string? Rel = null, string? Type = null, string? Title = null, string? Hreflang = null, string? Length = null);
