using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;

namespace Kawaraban.Text;

/// <summary><c>text evidence</c>: how the clauses of each line are vouched for, and by whom.</summary>
internal static class EvidenceAnswer
{
    public static Command Make()
    {
        var language = LanguageOption.Make();
        return TextCommand.OfLines("evidence", "Finds how each line says that it knows what it says: stated, reported, estimated, alleged, inferred, denied.", [language], parsed =>
        {
            var chosen = parsed.GetValue(language);
            return (json, line) => Write(json, line, chosen);
        });
    }

    private static void Write(Utf8JsonWriter json, string line, TextLanguage language) => json.WriteList("markers", EvidenceMarkers.In(line, language), marker =>
    {
        json.WritePlace(marker.Range, line);
        json.WriteString("strength", NameOf(marker.Strength));
        WriteSource(json, line, marker.Source);
    });

    private static void WriteSource(Utf8JsonWriter json, string line, TextRange? source)
    {
        if (source is not { } named)
        {
            json.WriteNull("source");
            return;
        }
        json.WriteStartObject("source");
        json.WritePlace(named, line);
        json.WriteEndObject();
    }

    private static string NameOf(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Stated => "stated",
        EvidenceStrength.Reported => "reported",
        EvidenceStrength.Estimated => "estimated",
        EvidenceStrength.Alleged => "alleged",
        EvidenceStrength.Denied => "denied",
        _ => "inferred",
    };
}
