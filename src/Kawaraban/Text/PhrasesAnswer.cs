using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language.Phrasing;

namespace Kawaraban.Text;

/// <summary><c>text phrases</c>: the pieces after which each line may break.</summary>
internal static class PhrasesAnswer
{
    public static Command Make() =>
        TextCommand.OfLines("phrases", "Cuts each line into the pieces after which it may break.", [], _ => Write);

    private static void Write(Utf8JsonWriter json, string line)
    {
        json.WriteStartObject();
        json.WriteStartArray("phrases");
        foreach (var phrase in Phrases.Of(line))
        {
            json.WriteStringValue(phrase);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
