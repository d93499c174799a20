namespace Kawaraban.Site.Press.Pictures;

/// <summary>An original that was judged, decoded once from end to end, and kept.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex: its name for ever.</param>
/// <param name="Width">As shown, after orientation.</param>
/// <param name="Height">As shown, after orientation.</param>
/// <param name="Caption">As the picture's file gives it, like the three that follow; null where it says nothing.</param>
public sealed record StoredPicture(string Hash, PictureFormat Format, int Width, int Height, string? Caption, string? Byline, string? Credit, string? Copyright)
{
    internal static StoredPicture Of(string hash, int shownWidth, int shownHeight, PictureHeader header) =>
        new(hash, header.Format, shownWidth, shownHeight, header.Words.Caption, header.Words.Byline, header.Words.Credit, header.Words.Copyright);
}
