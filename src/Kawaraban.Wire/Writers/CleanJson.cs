using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kawaraban.Wire.Writers;

/// <summary>JSON for others to read: members that say nothing are left out, and no character of markup stands bare.</summary>
internal static class CleanJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static Utf8JsonWriter Over(Stream to) => new(to, Options);

    /// <summary>The member, where there is anything to say.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static void Optional(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    /// <summary>The list, where it has members.</summary>
    public static void Optional<T>(this Utf8JsonWriter json, string name, IEnumerable<T> members, Action<Utf8JsonWriter, T> write)
    {
        using var each = members.GetEnumerator();
        if (!each.MoveNext())
        {
            return;
        }

        json.WriteStartArray(name);
        do
        {
            write(json, each.Current);
        }
        while (each.MoveNext());
        json.WriteEndArray();
    }

    /// <summary>An object of texts, without those that say nothing.</summary>
    public static void Texts(this Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Text)> members)
    {
        json.WriteStartObject();
        foreach (var (name, text) in members)
        {
            json.Optional(name, text);
        }

        json.WriteEndObject();
    }
}
