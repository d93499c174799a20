namespace Kawaraban.Site.Press.Pictures;

/// <summary>The one Exif field that changes a picture's size: which way is up.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>1 (upright) for whatever cannot be made out: a decoder would do the same.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        var directory = TiffDirectory.First(tiff);
        return directory?.Find(tiff, Tag) is >= 1 and <= 8 and var orientation ? (int)orientation : 1;
    }
}
