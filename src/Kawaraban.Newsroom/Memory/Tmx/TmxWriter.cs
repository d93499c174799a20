using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>Writes pairs as TMX 1.4b, one after another. A pair that came from a file goes out with all that the file said of it.</summary>
internal sealed class TmxWriter : IAsyncDisposable
{
    private readonly XmlWriter _xml;

    public TmxWriter(Stream file) =>
        _xml = XmlWriter.Create(file, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, NewLineChars = "\n" });

    public async Task BeginAsync(string version)
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteRawAsync("\n");
        await _xml.WriteStartElementAsync(null, TmxNames.Root, null);
        await _xml.WriteAttributeStringAsync(null, "version", null, "1.4");
        await _xml.WriteRawAsync("\n");
        await WriteAsync(new XElement(
            TmxNames.Header, new XAttribute("creationtool", "Kawaraban"), new XAttribute("creationtoolversion", version), new XAttribute(TmxNames.SegmentType, "sentence"),
            new XAttribute("o-tmf", "Kawaraban"), new XAttribute("adminlang", "en"), new XAttribute(TmxNames.SourceLanguage, TmxNames.All), new XAttribute("datatype", "plaintext")));
        await _xml.WriteStartElementAsync(null, "body", null);
        await _xml.WriteRawAsync("\n");
    }

    public Task WriteAsync(MemoryPair pair) => WriteAsync(Carried.Read(pair.Carried) is { } carried ? OfFile(pair, carried) : OfPaper(pair));

    public async Task EndAsync()
    {
        await _xml.WriteEndElementAsync();
        await _xml.WriteRawAsync("\n");
        await _xml.WriteEndElementAsync();
        await _xml.WriteRawAsync("\n");
        await _xml.FlushAsync();
    }

    public ValueTask DisposeAsync() => _xml.DisposeAsync();

    private async Task WriteAsync(XElement element)
    {
        await element.WriteToAsync(_xml, CancellationToken.None);
        await _xml.WriteRawAsync("\n");
    }

    private static XElement OfPaper(MemoryPair pair)
    {
        var unit = new XElement(
            TmxNames.Unit, new XAttribute("tuid", pair.Id), new XAttribute(TmxNames.SourceLanguage, pair.SourceLanguage), new XAttribute(TmxNames.SegmentType, pair.Grain == MemoryGrain.Block ? "block" : "sentence"),
            new XAttribute(TmxNames.Changed, pair.At.UtcDateTime.ToString(TmxNames.Instant, CultureInfo.InvariantCulture)));
        if (pair.Translator.Length > 0)
        {
            unit.SetAttributeValue(TmxNames.ChangedBy, TmxInline.Clean(pair.Translator));
        }
        Add(unit, "x-kawaraban-article", pair.ArticleId?.ToString());
        Add(unit, TmxNames.PreviousKey, pair.PreviousKey?.ToString("x", CultureInfo.InvariantCulture));
        Add(unit, TmxNames.NextKey, pair.NextKey?.ToString("x", CultureInfo.InvariantCulture));
        unit.Add(
            new XElement(TmxNames.Variant, new XAttribute(XNamespace.Xml + "lang", pair.SourceLanguage), TmxInline.Write(InlineText.Parse(pair.Source))),
            new XElement(TmxNames.Variant, new XAttribute(XNamespace.Xml + "lang", pair.TargetLanguage), TmxInline.Write(InlineText.Parse(pair.Target))));
        return unit;
    }

    private static void Add(XElement unit, string type, string? text)
    {
        if (text is not null)
        {
            unit.Add(new XElement(TmxNames.Prop, new XAttribute(TmxNames.Type, type), text));
        }
    }

    private static XElement OfFile(MemoryPair pair, Carried carried)
    {
        var unit = new XElement(TmxNames.Unit, Attributes(carried.Unit), carried.Extras.Select(Extra));
        if (unit.Attribute(TmxNames.SourceLanguage) is null)
        {
            unit.SetAttributeValue(TmxNames.SourceLanguage, pair.SourceLanguage);
        }
        unit.Add(Variant(pair.SourceLanguage, pair.Source, carried.Source), Variant(pair.TargetLanguage, pair.Target, carried.Target));
        return unit;
    }

    private static XElement Variant(string language, string written, Carried.Side side) => new(
        TmxNames.Variant, new XAttribute(XNamespace.Xml + "lang", language), Attributes(side.Attributes), side.Extras.Select(Extra),
        side.Segment is { } segment ? XElement.Parse(segment, LoadOptions.PreserveWhitespace) : TmxInline.Write(InlineText.Parse(written)));

    private static XElement Extra(TmxExtra extra) => new(extra.Element, Attributes(extra.Attributes), extra.Text);

    private static IEnumerable<XAttribute> Attributes(IReadOnlyDictionary<string, string> attributes) => attributes
        .Select(x => new XAttribute(x.Key.StartsWith("xml:", StringComparison.Ordinal) ? XNamespace.Xml + x.Key["xml:".Length..] : XmlConvert.EncodeLocalName(x.Key), x.Value));
}
