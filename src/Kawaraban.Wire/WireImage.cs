namespace Kawaraban.Wire;

/// <summary>The picture of a source.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title, as plain text.</param>
/// <param name="Link">Where it leads.</param>
public sealed record WireImage(string Url, string? Title = null, string? Link = null);
