using MetadataExtractor.Formats.Xmp;
using XmpCore;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The IPTC Core fields of a picture's XMP packets.</summary>
internal sealed class XmpFields(IReadOnlyList<MetadataExtractor.Directory> directories)
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private const string Exif = "http://ns.adobe.com/exif/1.0/";

    private readonly IXmpMeta[] packets = [.. directories.OfType<XmpDirectory>().Select(d => d.XmpMeta).OfType<IXmpMeta>()];

    public string? Headline => Property(Photoshop, "Headline");

    public string? Caption => Localized("description");

    public string? Byline => Items("creator") is { Count: > 0 } creators ? string.Join(", ", creators) : null;

    public string? Credit => Property(Photoshop, "Credit");

    public string? Copyright => Localized("rights");

    public string? City => Property(Photoshop, "City");

    public string? Country => Property(Photoshop, "Country");

    public IReadOnlyList<string> Keywords => Items("subject");

    public PictureMoment? Created => PictureMoment.Parse(Property(Photoshop, "DateCreated"));

    public bool HasGps => packets.Any(p => p.DoesPropertyExist(Exif, "GPSLatitude"));

    private string? Property(string space, string name) =>
        packets.Select(p => FieldText.Clean(p.GetPropertyString(space, name))).FirstOrDefault(v => v is not null);

    private string? Localized(string name) =>
        packets.Select(p => FieldText.Clean(p.GetLocalizedText(DublinCore, name, null, "x-default")?.Value)).FirstOrDefault(v => v is not null);

    private IReadOnlyList<string> Items(string name) =>
        FieldText.Clean(packets.SelectMany(p => Enumerable
            .Range(1, Math.Min(p.CountArrayItems(DublinCore, name), 1000))
            .Select(i => p.GetArrayItem(DublinCore, name, i)?.Value)));
}
