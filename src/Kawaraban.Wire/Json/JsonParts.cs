using System.Text.Json;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Wire.Json;

/// <summary>Members of the contract's objects: those without a value are written as null, lists always as lists.</summary>
internal static class JsonParts
{
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> members, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var member in members)
        {
            write(json, member);
        }

        json.WriteEndArray();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateTimeOffset? date) =>
        json.WriteString(name, date is { } instant ? WireDate.Write(instant) : null);

    public static void WriteInteger(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An object whose members are all strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    public static void WriteOptional<T>(this Utf8JsonWriter json, string name, T? member, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WritePropertyName(name);
        if (member is null)
        {
            json.WriteNullValue();
        }
        else
        {
            write(json, member);
        }
    }
}
