namespace Kawaraban.Site.Press.Pictures;

/// <summary>A rendition on disk, ready to be sent and never to change.</summary>
public sealed record RenditionFile(string Path, string ContentType, long Length);
