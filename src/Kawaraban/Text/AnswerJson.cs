using System.Text.Json;
using Kawaraban.Language;

namespace Kawaraban.Text;

/// <summary>What the answers have in common: lists of objects, and places in the line.</summary>
internal static class AnswerJson
{
    /// <summary>Writes an object that is a list by one name.</summary>
    /// <param name="write">Writes the fields of one of them.</param>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartObject();
        json.WriteObjects(name, items, write);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of objects as a field of the object that is being written.</summary>
    /// <param name="write">Writes the fields of one of them.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WritePlace(this Utf8JsonWriter json, TextRange place)
    {
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
    }

    /// <summary>The place with what stands there.</summary>
    public static void WritePlace(this Utf8JsonWriter json, TextRange place, string line)
    {
        json.WritePlace(place);
        json.WriteString("text", line.AsSpan(place.Start, place.Length));
    }
}
