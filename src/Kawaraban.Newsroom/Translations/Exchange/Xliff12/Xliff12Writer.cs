using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange.Xliff12;

/// <summary>Writes XLIFF 1.2, strict.</summary>
internal static class Xliff12Writer
{
    /// <summary>A type that the standard does not know begins so.</summary>
    internal const string Own = "x-";
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:1.2";
    private static readonly XName Preserve = XNamespace.Xml + "space";

    public static XDocument Write(ExchangeFile file) => new(new XElement(
        Core + "xliff",
        new XAttribute("version", "1.2"),
        new XElement(
            Core + "file",
            new XAttribute("original", file.Original),
            new XAttribute("source-language", file.SourceLanguage),
            new XAttribute("target-language", file.TargetLanguage),
            new XAttribute("datatype", "plaintext"),
            file.Title.Length > 0 ? new XElement(Core + "header", new XElement(Core + "note", LawfulText.Of(file.Title))) : null,
            new XElement(Core + "body", file.Units.Select(Unit)))).Lay());

    private static XElement Unit(ExchangeUnit unit) => new(
        Core + "trans-unit",
        new XAttribute("id", unit.Id),
        unit.Standing is UnitStanding.Reviewed or UnitStanding.Final ? new XAttribute("approved", "yes") : null,
        new XAttribute(Preserve, "preserve"),
        new XElement(Core + "source", Inline(unit.Source, unit.Codes)),
        unit.Target is { } target ? new XElement(Core + "target", new XAttribute("state", State(unit.Standing)), Inline(target, unit.Codes)) : null,
        new XElement(
            Core + "context-group",
            new XAttribute("purpose", "information"),
            Particulars.Of(unit).Select(particular => new XElement(Core + "context", new XAttribute("context-type", Own + particular.Name), LawfulText.Of(particular.Value)))),
        unit.Notes.Concat(unit.Terms.Select(term => $"{term.Source} = {term.Target}{(term.Note.Length > 0 ? $" ({term.Note})" : "")}"))
            .Select(note => new XElement(Core + "note", LawfulText.Of(note))));

    private static string State(UnitStanding standing) => standing switch
    {
        UnitStanding.Final => "final",
        UnitStanding.Reviewed => "signed-off",
        UnitStanding.Translated => "translated",
        _ => "needs-translation",
    };

    private static List<object> Inline(CodedText text, IReadOnlyDictionary<string, InlineCode> codes) => CodedContent.Write(text, codes, Point, Pair);

    private static XElement Point(string id, InlineCode code) => Code("x", id, code, code.Open);

    private static XElement Pair(string id, InlineCode code, List<object> inner)
    {
        var pair = Code("g", id, code, $"{code.Open}…{code.Close}");
        pair.Add(inner);
        return pair;
    }

    private static XElement Code(string name, string id, InlineCode code, string shown) => new(
        Core + name, new XAttribute("id", id), new XAttribute("ctype", Type(code)), new XAttribute("equiv-text", LawfulText.Of(shown)));

    private static string Type(InlineCode code) => code.Kind switch
    {
        CodeKind.Strong => "bold",
        CodeKind.Emphasis => "italic",
        CodeKind.Link => "link",
        CodeKind.Break => "lb",
        _ => Own + code.Kind.ToString().ToLowerInvariant(),
    };
}
