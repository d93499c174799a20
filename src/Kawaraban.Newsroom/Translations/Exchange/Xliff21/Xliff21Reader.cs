using System.Globalization;
using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange.Xliff21;

/// <summary>Reads XLIFF 2.0 to 2.2 as tools give it back: segments split, joined or put in another order, states changed, codes opened and closed apart.</summary>
internal static class Xliff21Reader
{
    public static IReadOnlyList<ExchangeFile> Read(XElement root) =>
        [.. root.Elements(root.Name.Namespace + "file").Select(file => new ExchangeFile
        {
            Original = file.Attribute("original")?.Value ?? "",
            SourceLanguage = root.Attribute("srcLang")?.Value ?? "",
            TargetLanguage = root.Attribute("trgLang")?.Value ?? "",
            Units = [.. file.Descendants(root.Name.Namespace + "unit").Select(Unit)],
        })];

    private static ExchangeUnit Unit(XElement unit)
    {
        var core = unit.Name.Namespace;
        var segments = unit.Elements().Where(child => child.Name == core + "segment" || child.Name == core + "ignorable").ToList();
        var read = new ExchangeUnit
        {
            Id = unit.Attribute("id")?.Value ?? "",
            Source = Text(segments.Select(segment => segment.Element(core + "source"))),
            Target = segments.Any(HasTarget) ? Text(InOrder(segments).Select(segment => segment.Element(core + "target") ?? Between(segment))) : null,
            Standing = Standing(segments),
            Codes = new Dictionary<string, InlineCode>(),
            Notes = [.. unit.Elements(core + "notes").Elements(core + "note").Select(note => note.Value)],
        };
        return Particulars.Into(read, unit.Elements(Xliff21Writer.Metadata + "metadata").Descendants(Xliff21Writer.Metadata + "meta").Select(meta => (meta.Attribute("type")?.Value ?? "", meta.Value)));
    }

    private static bool IsSegment(XElement child) => child.Name.LocalName == "segment";

    private static bool HasTarget(XElement segment) => IsSegment(segment) && segment.Element(segment.Name.Namespace + "target") is { } target && (target.Value.Length > 0 || target.HasElements);

    /// <summary>What stands between segments is the same in both languages where a tool says nothing else.</summary>
    private static XElement? Between(XElement segment) => IsSegment(segment) ? null : segment.Element(segment.Name.Namespace + "source");

    /// <summary>A target may say its place among the others, from 1; what says none has its own.</summary>
    private static IEnumerable<XElement> InOrder(IReadOnlyList<XElement> segments) => segments
        .Select((segment, i) => (segment, Order: int.TryParse(segment.Element(segment.Name.Namespace + "target")?.Attribute("order")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : i + 1))
        .OrderBy(place => place.Order)
        .Select(place => place.segment);

    private static UnitStanding Standing(IReadOnlyList<XElement> segments)
    {
        var own = segments.Where(IsSegment).ToList();
        var translated = own.Where(HasTarget).ToList();
        if (translated.Count == 0)
        {
            return UnitStanding.Open;
        }
        return translated.Count < own.Count && own.Except(translated).Any(segment => segment.Element(segment.Name.Namespace + "source")?.Value.Trim().Length > 0)
            ? UnitStanding.Partly
            : translated.Min(Standing);
    }

    private static UnitStanding Standing(XElement segment) => segment.Attribute("state")?.Value switch
    {
        "final" => UnitStanding.Final,
        "reviewed" => UnitStanding.Reviewed,
        "translated" => UnitStanding.Translated,
        _ => UnitStanding.Open,
    };

    private static CodedText Text(IEnumerable<XElement?> contents)
    {
        var pieces = new List<CodedPiece>();
        foreach (var content in contents.OfType<XElement>())
        {
            Inline(content, pieces);
        }
        return new CodedText(pieces);
    }

    private static void Inline(XElement content, List<CodedPiece> pieces) => CodedContent.Read(content, pieces, element => Code(element, pieces));

    private static void Code(XElement element, List<CodedPiece> pieces)
    {
        var id = element.Attribute("copyOf")?.Value ?? element.Attribute("id")?.Value ?? "";
        switch (element.Name.LocalName)
        {
            case "pc":
                pieces.Add(new CodedPiece(PieceKind.Open, id));
                Inline(element, pieces);
                pieces.Add(new CodedPiece(PieceKind.Close, id));
                break;
            case "sc":
                pieces.Add(new CodedPiece(PieceKind.Open, id));
                break;
            case "ec":
                pieces.Add(new CodedPiece(PieceKind.Close, element.Attribute("startRef")?.Value ?? id));
                break;
            case "ph":
                pieces.Add(new CodedPiece(PieceKind.Point, id));
                break;
            case "cp":
                break;
            default:
                Inline(element, pieces);
                break;
        }
    }
}
