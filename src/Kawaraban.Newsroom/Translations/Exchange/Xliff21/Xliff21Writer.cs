using System.Globalization;
using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange.Xliff21;

/// <summary>Writes XLIFF 2.1: core, with the metadata and glossary modules.</summary>
internal static class Xliff21Writer
{
    internal static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";
    internal static readonly XNamespace Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";
    private static readonly XNamespace Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";
    private static readonly XName Preserve = XNamespace.Xml + "space";

    public static XDocument Write(ExchangeFile file) => new(new XElement(
        Core + "xliff",
        new XAttribute("version", "2.1"),
        new XAttribute("srcLang", file.SourceLanguage),
        new XAttribute("trgLang", file.TargetLanguage),
        new XAttribute(XNamespace.Xmlns + "mda", Metadata),
        new XAttribute(XNamespace.Xmlns + "gls", Glossary),
        new XElement(
            Core + "file",
            new XAttribute("id", "f1"),
            new XAttribute("original", file.Original),
            file.Title.Length > 0 ? Notes([file.Title]) : null,
            file.Units.Select(Unit))).Lay());

    private static XElement Unit(ExchangeUnit unit) => new(
        Core + "unit",
        new XAttribute("id", unit.Id),
        new XAttribute(Preserve, "preserve"),
        unit.Terms.Count > 0 ? new XElement(Glossary + "glossary", unit.Terms.Select(Term)) : null,
        new XElement(Metadata + "metadata", new XElement(Metadata + "metaGroup", new XAttribute("category", Particulars.Group), Particulars.Of(unit).Select(Meta))),
        unit.Notes.Count > 0 ? Notes(unit.Notes) : null,
        unit.Codes.Count > 0 ? new XElement(Core + "originalData", unit.Codes.SelectMany(code => Data(code.Key, code.Value))) : null,
        new XElement(
            Core + "segment",
            new XAttribute("id", "s1"),
            new XAttribute("state", State(unit)),
            new XElement(Core + "source", Inline(unit.Source, unit.Codes)),
            unit.Target is { } target ? new XElement(Core + "target", Inline(target, unit.Codes)) : null));

    private static string State(ExchangeUnit unit) => unit.Standing switch
    {
        _ when unit.Target is null => "initial",
        UnitStanding.Final => "final",
        UnitStanding.Reviewed => "reviewed",
        UnitStanding.Translated => "translated",
        _ => "initial",
    };

    private static XElement Notes(IEnumerable<string> notes) =>
        new(Core + "notes", notes.Select((note, i) => new XElement(Core + "note", new XAttribute("id", "n" + (i + 1).ToString(CultureInfo.InvariantCulture)), LawfulText.Of(note))));

    private static XElement Term(ApprovedTerm term) => new(
        Glossary + "glossEntry",
        new XElement(Glossary + "term", LawfulText.Of(term.Source)),
        new XElement(Glossary + "translation", LawfulText.Of(term.Target)),
        term.Note.Length > 0 ? new XElement(Glossary + "definition", LawfulText.Of(term.Note)) : null);

    private static XElement Meta((string Name, string Value) particular) =>
        new(Metadata + "meta", new XAttribute("type", particular.Name), LawfulText.Of(particular.Value));

    private static IEnumerable<XElement> Data(string id, InlineCode code)
    {
        yield return new XElement(Core + "data", new XAttribute("id", "d" + id), new XAttribute(Preserve, "preserve"), LawfulText.Of(code.Open));
        if (code.IsPair)
        {
            yield return new XElement(Core + "data", new XAttribute("id", "e" + id), new XAttribute(Preserve, "preserve"), LawfulText.Of(code.Close));
        }
    }

    private static List<object> Inline(CodedText text, IReadOnlyDictionary<string, InlineCode> codes) => CodedContent.Write(text, codes, Point, Pair);

    private static XElement Point(string id, InlineCode code) => new(
        Core + "ph",
        new XAttribute("id", id),
        new XAttribute("dataRef", "d" + id),
        code.IsJoint ? new object[] { new XAttribute("canCopy", "no"), new XAttribute("canDelete", "no") } : new object[] { new XAttribute("type", "fmt"), new XAttribute("subType", "xlf:lb") });

    private static XElement Pair(string id, InlineCode code, List<object> inner) => new(
        Core + "pc",
        new XAttribute("id", id),
        new XAttribute("dataRefStart", "d" + id),
        new XAttribute("dataRefEnd", "e" + id),
        code.Kind switch
        {
            CodeKind.Strong => new object[] { new XAttribute("type", "fmt"), new XAttribute("subType", "xlf:b") },
            CodeKind.Emphasis => [new XAttribute("type", "fmt"), new XAttribute("subType", "xlf:i")],
            CodeKind.Link => [new XAttribute("type", "link")],
            _ => [new XAttribute("type", "other"), new XAttribute("subType", $"kawaraban:{code.Kind.ToString().ToLowerInvariant()}")],
        },
        inner);
}
