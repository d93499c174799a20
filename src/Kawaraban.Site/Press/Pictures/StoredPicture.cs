namespace Kawaraban.Site.Press.Pictures;

/// <summary>An original that was judged, decoded once from end to end, and kept.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex: its name for ever.</param>
/// <param name="Width">As shown, after orientation.</param>
/// <param name="Height">As shown, after orientation.</param>
public sealed record StoredPicture(string Hash, PictureFormat Format, int Width, int Height, PictureFields Fields);
