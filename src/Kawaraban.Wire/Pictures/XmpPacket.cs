using System.Xml.Linq;
using Kawaraban.Wire.Detection;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Pictures;

/// <summary>An XMP packet (ISO 16684-1): the properties that IPTC's Photo Metadata names, of simple values, alternatives by language, sequences and bags.</summary>
internal sealed class XmpPacket
{
    private const int MostBytes = 4 * 1024 * 1024;
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace Extension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static readonly XNamespace Exif = "http://ns.adobe.com/exif/1.0/";
    private readonly Dictionary<XName, XObject> _properties = [];

    private XmpPacket()
    {
    }

    /// <summary>What the packets say together; where two say the same, the first counts.</summary>
    public static PictureWords Words(IEnumerable<Bytes> packets, WireLimits limits)
    {
        var packet = new XmpPacket();
        foreach (var bytes in packets.Where(bytes => bytes.Length <= MostBytes))
        {
            packet.Take(bytes, limits);
        }

        return packet.Words();
    }

    private void Take(Bytes bytes, WireLimits limits)
    {
        var text = Decoding.Decode(bytes.Span, null).Text.Trim('\0', ' ', '\n', '\r', '\t', '\uFEFF');
        if (WireXml.Read(text, 0, new Reading(WireHints.None, limits)).Root is not { } root)
        {
            return;
        }

        foreach (var description in root.DescendantsAndSelf(Rdf + "Description").Where(IsOfThePicture))
        {
            foreach (var element in description.Elements())
            {
                _properties.TryAdd(element.Name, element);
            }

            foreach (var attribute in description.Attributes())
            {
                _properties.TryAdd(attribute.Name, attribute);
            }
        }
    }

    /// <summary>A description inside another one is a structure of its own.</summary>
    private static bool IsOfThePicture(XElement description) => description.Parent is null || description.Parent.Name == Rdf + "RDF";

    private PictureWords Words() => new()
    {
        Headline = Text(Photoshop + "Headline"),
        Caption = Text(Vocabulary.Dc + "description"),
        Byline = Items(Vocabulary.Dc + "creator") is { Count: > 0 } creators ? string.Join(", ", creators) : null,
        Credit = Text(Photoshop + "Credit"),
        Copyright = Text(Vocabulary.Dc + "rights"),
        Instructions = Text(Photoshop + "Instructions"),
        City = Text(Photoshop + "City") ?? OfLocation("City"),
        Country = Text(Photoshop + "Country") ?? OfLocation("CountryName"),
        Keywords = Items(Vocabulary.Dc + "subject"),
        Created = CameraTime.Read(Text(Photoshop + "DateCreated")) ?? CameraTime.Read(Text(Exif + "DateTimeOriginal")),
    };

    private string? Text(XName name) => _properties.GetValueOrDefault(name) switch
    {
        XAttribute attribute => PictureText.Clean(attribute.Value),
        XElement element => PictureText.Clean(TextOf(element)),
        _ => null,
    };

    private IReadOnlyList<string> Items(XName name) => _properties.GetValueOrDefault(name) switch
    {
        XAttribute attribute => PictureText.Clean([attribute.Value]),
        XElement element when Members(element) is { Count: > 0 } members => PictureText.Clean(members.Select(TextOf)),
        XElement element => PictureText.Clean([element.Value]),
        _ => [],
    };

    /// <summary>Of alternatives the default, else the first that says something; of a list the first; a qualified value by its value.</summary>
    private static string TextOf(XElement element)
    {
        var members = Members(element);
        var chosen = members.FirstOrDefault(member => member.Of(XNamespace.Xml + "lang") is "x-default" && !string.IsNullOrWhiteSpace(member.Value))
            ?? members.FirstOrDefault(member => !string.IsNullOrWhiteSpace(member.Value));
        return (chosen ?? element.Descendants(Rdf + "value").FirstOrDefault() ?? element).Value;
    }

    private static List<XElement> Members(XElement element) => [.. element.Elements().SelectMany(list => list.Elements(Rdf + "li"))];

    /// <summary>Where the newer fields alone tell the place: the one that is shown, else the one the camera stood at.</summary>
    private string? OfLocation(string part) =>
        new[] { "LocationShown", "LocationCreated" }
            .Select(name => _properties.GetValueOrDefault(Extension + name) as XElement)
            .Select(location => PictureText.Clean(location?.Descendants(Extension + part).FirstOrDefault() is { } told ? TextOf(told) : location?.Descendants().Attributes(Extension + part).FirstOrDefault()?.Value))
            .FirstOrDefault(found => found is not null);
}
