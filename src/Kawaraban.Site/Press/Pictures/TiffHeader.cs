namespace Kawaraban.Site.Press.Pictures;

/// <summary>The size of a TIFF's first page, and how many pages follow.</summary>
internal static class TiffHeader
{
    private const int WidthTag = 256;
    private const int HeightTag = 257;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8);

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        if (TiffDirectory.First(bytes) is not { } first)
        {
            return PictureRefusal.Cut(bytes.Length);
        }

        if (first.Find(bytes, WidthTag) is not { } width || first.Find(bytes, HeightTag) is not { } height)
        {
            return PictureRefusal.Broken("The TIFF's first page does not say how large it is.", first.At);
        }

        return width > int.MaxValue || height > int.MaxValue
            ? PictureRefusal.TooManyPixels(width, height)
            : new PictureHeader(PictureFormat.Tiff, (int)width, (int)height, Pages(bytes, first), ExifOrientation.Read(bytes));
    }

    /// <summary>A chain that bites its own tail ends at the limit, and is refused there.</summary>
    private static int Pages(ReadOnlySpan<byte> bytes, TiffDirectory page)
    {
        var pages = 1;
        while (pages <= PictureLimits.Frames && page.Next(bytes) is { } next)
        {
            page = next;
            pages++;
        }

        return pages;
    }
}
