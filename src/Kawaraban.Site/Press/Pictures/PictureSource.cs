namespace Kawaraban.Site.Press.Pictures;

/// <summary>One <c>source</c> of a <c>picture</c> element.</summary>
public sealed record PictureSource(string Type, string SrcSet);
