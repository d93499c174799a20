using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>NewsML 1.0 to 1.2: an envelope and the items in it.</summary>
internal static partial class NewsMl1Reader
{
    private const int HeadLength = 4096;

    public static WireDocument Read(XmlRead xml, string text, Reading reading)
    {
        var root = xml.Root!;
        var envelope = root.Child("NewsEnvelope");
        return new WireDocument
        {
            Format = WireFormat.NewsMl1,
            Version = root.Of("Version") ?? Version(text),
            Source = Source(root, envelope, reading),
            Items = reading.Stories(root.Children("NewsItem"), (item, at) => new NewsItemStory(item, reading, at).Read() with { Priority = Elements.Number(Formal.Name(envelope.Child("Priority"))) }),
        };
    }

    private static WireSource Source(XElement root, XElement? envelope, Reading reading) => new()
    {
        Id = reading.Field(envelope.WordsAt("TransmissionId")),
        Title = reading.Title(Formal.Party(envelope.Child("SentFrom")) ?? Formal.Party(root.Below("Provider").FirstOrDefault()), ""),
        Published = reading.Date(envelope.WordsAt("DateAndTime")),
        Language = root.Language(),
        Categories = reading.List(Services(envelope, reading), ""),
    };

    private static IEnumerable<WireCategory> Services(XElement? envelope, Reading reading) =>
        new[] { "NewsService", "NewsProduct" }.SelectMany(name => envelope.Children(name).Select(service => reading.Field(Formal.Name(service))).OfType<string>().Select(term => new WireCategory(term, name)));

    private static string Version(string text)
    {
        var match = VersionName().Match(text[..Math.Min(text.Length, HeadLength)]);
        return match.Success ? $"1.{match.Groups[1].Value}" : "";
    }

    [GeneratedRegex("newsml[ _-]?v?1[._]([0-2])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex VersionName();
}
