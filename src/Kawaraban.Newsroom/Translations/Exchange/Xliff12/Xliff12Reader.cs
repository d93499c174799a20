using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange.Xliff12;

/// <summary>
/// Reads XLIFF 1.1 and 1.2 as tools give it back: with a source that is segmented beside, markers of segments in the target, offers of
/// a memory that nobody took, codes of any kind in place of ours.
/// </summary>
internal static class Xliff12Reader
{
    public static IReadOnlyList<ExchangeFile> Read(XElement root) =>
        [.. root.Elements(root.Name.Namespace + "file").Select(file => new ExchangeFile
        {
            Original = file.Attribute("original")?.Value ?? "",
            SourceLanguage = file.Attribute("source-language")?.Value ?? "",
            TargetLanguage = file.Attribute("target-language")?.Value ?? "",
            Units = [.. file.Descendants(root.Name.Namespace + "trans-unit").Select(Unit)],
        })];

    private static ExchangeUnit Unit(XElement unit)
    {
        var core = unit.Name.Namespace;
        var target = unit.Element(core + "target") is { } element && (element.Value.Length > 0 || element.HasElements) ? element : null;
        var read = new ExchangeUnit
        {
            Id = unit.Attribute("id")?.Value ?? "",
            Source = Text(unit.Element(core + "source")),
            Target = target is null ? null : Text(target),
            Standing = target is null ? UnitStanding.Open : Standing(unit, target),
            Codes = new Dictionary<string, InlineCode>(),
            Notes = [.. unit.Elements(core + "note").Select(note => note.Value)],
        };
        var contexts = unit.Elements(core + "context-group").Elements(core + "context");
        return Particulars.Into(read, contexts.Select(context => (Name(context.Attribute("context-type")?.Value ?? ""), context.Value)));
    }

    private static string Name(string type) => type.StartsWith(Xliff12Writer.Own, StringComparison.Ordinal) ? type[Xliff12Writer.Own.Length..] : type;

    private static UnitStanding Standing(XElement unit, XElement target)
    {
        if (HasOpenSegments(unit, target))
        {
            return UnitStanding.Partly;
        }
        if (target.Attribute("state-qualifier")?.Value is "fuzzy-match" or "mt-suggestion" or "leveraged-mt" && unit.Attribute("approved")?.Value != "yes")
        {
            return UnitStanding.Open;
        }
        return target.Attribute("state")?.Value switch
        {
            "final" => UnitStanding.Final,
            "signed-off" => UnitStanding.Reviewed,
            { } state when state == "new" || state.StartsWith("needs-", StringComparison.Ordinal) => UnitStanding.Open,
            _ => unit.Attribute("approved")?.Value == "yes" ? UnitStanding.Reviewed : UnitStanding.Translated,
        };
    }

    /// <summary>Segments of the source that have words, and none of the same number in the target.</summary>
    private static bool HasOpenSegments(XElement unit, XElement target)
    {
        var done = Segments(target).Where(segment => segment.Value.Trim().Length > 0 || segment.HasElements).Select(Number).ToHashSet();
        var source = unit.Element(unit.Name.Namespace + "seg-source");
        return source is not null && Segments(target).Any() && Segments(source).Any(segment => segment.Value.Trim().Length > 0 && !done.Contains(Number(segment)));
    }

    private static IEnumerable<XElement> Segments(XElement content) =>
        content.Descendants(content.Name.Namespace + "mrk").Where(mark => mark.Attribute("mtype")?.Value == "seg");

    private static string Number(XElement segment) => segment.Attribute("mid")?.Value ?? "";

    private static CodedText Text(XElement? content)
    {
        var pieces = new List<CodedPiece>();
        if (content is not null)
        {
            Inline(content, pieces, []);
        }
        return new CodedText(pieces);
    }

    /// <param name="begun">The codes that begin apart from their end, by the number that joins the two.</param>
    private static void Inline(XElement content, List<CodedPiece> pieces, Dictionary<string, string> begun) =>
        CodedContent.Read(content, pieces, element => Code(element, pieces, begun));

    private static void Code(XElement element, List<CodedPiece> pieces, Dictionary<string, string> begun)
    {
        var id = element.Attribute("id")?.Value ?? "";
        var joined = element.Attribute("rid")?.Value ?? id;
        switch (element.Name.LocalName)
        {
            case "g":
                pieces.Add(new CodedPiece(PieceKind.Open, id));
                Inline(element, pieces, begun);
                pieces.Add(new CodedPiece(PieceKind.Close, id));
                break;
            case "bx" or "bpt":
                begun[joined] = id;
                pieces.Add(new CodedPiece(PieceKind.Open, id));
                break;
            case "ex" or "ept":
                pieces.Add(new CodedPiece(PieceKind.Close, begun.GetValueOrDefault(joined, id)));
                break;
            case "x" or "ph" or "it":
                pieces.Add(new CodedPiece(PieceKind.Point, id));
                break;
            case "sub":
                break;
            default:
                Inline(element, pieces, begun);
                break;
        }
    }
}
