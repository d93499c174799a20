using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom.Register;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Topics;

/// <summary>A term in the words of schema.org, as JSON-LD. The encoder writes no &lt;, so it stands in a page as it is.</summary>
internal static class TopicFacts
{
    private const string Wikidata = "https://www.wikidata.org/entity/";
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(TopicSheet sheet, PublicAddress site)
    {
        var (term, name) = (sheet.Topic.Term, sheet.Topic.Name);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", TypeOf(term.Kind));
            json.WriteString("name", name.Form);
            json.WriteString("url", site.Of(Paths.Topic(sheet.Edition, term.Slug)));
            Write(json, "description", name.Description);
            Write(json, "sameAs", term.Wikidata.Length > 0 ? Wikidata + term.Wikidata : "");
            Write(json, term.Kind == TermKind.Person ? "jobTitle" : "", name.Title);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string property, string value)
    {
        if (property.Length > 0 && value.Length > 0)
        {
            json.WriteString(property, value);
        }
    }

    private static string TypeOf(TermKind kind) => kind switch
    {
        TermKind.Person => "Person",
        TermKind.Place => "Place",
        TermKind.Organisation => "Organization",
        TermKind.Work => "CreativeWork",
        _ => "DefinedTerm",
    };
}
