using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Text;

/// <summary><c>text sentences</c>: where the sentences of each line begin and end.</summary>
internal static class SentencesAnswer
{
    public static Command Make()
    {
        var language = LanguageOption.Make();
        return TextCommand.OfLines("sentences", "Says where the sentences of each line begin and end.", [language], parsed =>
        {
            var chosen = parsed.GetValue(language);
            return (json, line) => Write(json, line, chosen);
        });
    }

    private static void Write(Utf8JsonWriter json, string line, TextLanguage language)
    {
        json.WriteStartObject();
        json.WriteStartArray("sentences");
        foreach (var sentence in SentenceRanges.Of(line, language))
        {
            json.WriteStartObject();
            json.WriteNumber("start", sentence.Start);
            json.WriteNumber("end", sentence.End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
