using System.Xml;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using XmpCore;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// What a picture says of itself. XMP is believed before IPTC-IIM, and that before Exif: agencies correct the
/// first, tools keep the second in step when they can, and cameras write the third. The worker reads them,
/// because the parsers are not ours.
/// </summary>
/// <param name="HasGps">Whether the place it was taken at was in the file, and so a source may be at risk.</param>
public sealed record PictureFields(
    string? Headline,
    string? Caption,
    string? Byline,
    string? Credit,
    string? Copyright,
    string? City,
    string? Country,
    IReadOnlyList<string> Keywords,
    PictureMoment? Created,
    bool HasGps)
{
    public static PictureFields None { get; } = new(null, null, null, null, null, null, null, [], null, false);

    public static PictureFields Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>A file whose fields cannot be read has none; that is no reason to refuse the picture.</summary>
    public static PictureFields Read(Stream stream)
    {
        try
        {
            return From(ImageMetadataReader.ReadMetadata(stream));
        }
        catch (Exception e) when (e is ImageProcessingException or MetadataException or IOException or XmpException or XmlException)
        {
            return None;
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException or InvalidOperationException or FormatException)
        {
            // What MetadataExtractor lets escape from a file made to trip it.
            return None;
        }
    }

    private static PictureFields From(IReadOnlyList<MetadataExtractor.Directory> directories)
    {
        var xmp = new XmpFields(directories);
        var iptc = new IptcFields(directories);
        var exif = new ExifFields(directories);
        return new PictureFields(
            xmp.Headline ?? iptc.Headline,
            xmp.Caption ?? iptc.Caption ?? exif.Caption,
            xmp.Byline ?? iptc.Byline ?? exif.Byline,
            xmp.Credit ?? iptc.Credit,
            xmp.Copyright ?? iptc.Copyright ?? exif.Copyright,
            xmp.City ?? iptc.City,
            xmp.Country ?? iptc.Country,
            xmp.Keywords is { Count: > 0 } keywords ? keywords : iptc.Keywords,
            xmp.Created ?? iptc.Created ?? exif.Created,
            directories.OfType<GpsDirectory>().Any() || xmp.HasGps);
    }
}
