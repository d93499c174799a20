namespace Kawaraban.Wire.Modules;

/// <summary>What a file is, by the end of its address, when nobody said.</summary>
internal static class MediaTypes
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".tif", ".tiff", ".bmp"];

    public static bool LooksLikePicture(string url)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath : url;
        return Pictures.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
