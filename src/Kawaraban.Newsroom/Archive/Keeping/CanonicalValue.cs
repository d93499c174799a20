using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>
/// A value of a column in one form, whatever database it comes from: text, whole numbers, fractions, truth; identities as text, bytes as base 64,
/// instants as ISO 8601 in UTC to the millisecond.
/// </summary>
internal static class CanonicalValue
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly Dictionary<Type, (Func<DbDataReader, int, object> Get, Action<Utf8JsonWriter, object> Write, Func<JsonElement, object> Parse)> Forms = new()
    {
        [typeof(string)] = ((row, i) => row.GetString(i), (json, value) => json.WriteStringValue((string)value), value => value.GetString()!),
        [typeof(Guid)] = ((row, i) => row.GetGuid(i), (json, value) => json.WriteStringValue((Guid)value), value => value.GetGuid()),
        [typeof(bool)] = ((row, i) => row.GetBoolean(i), (json, value) => json.WriteBooleanValue((bool)value), value => value.GetBoolean()),
        [typeof(short)] = ((row, i) => row.GetInt16(i), (json, value) => json.WriteNumberValue((short)value), value => value.GetInt16()),
        [typeof(int)] = ((row, i) => row.GetInt32(i), (json, value) => json.WriteNumberValue((int)value), value => value.GetInt32()),
        [typeof(long)] = ((row, i) => row.GetInt64(i), (json, value) => json.WriteNumberValue((long)value), value => value.GetInt64()),
        [typeof(double)] = ((row, i) => row.GetDouble(i), (json, value) => json.WriteNumberValue((double)value), value => value.GetDouble()),
        [typeof(byte[])] = ((row, i) => row.GetFieldValue<byte[]>(i), (json, value) => json.WriteBase64StringValue((byte[])value), value => value.GetBytesFromBase64()),
        [typeof(DateTimeOffset)] = ((row, i) => row.GetFieldValue<DateTimeOffset>(i), (_, _) => { }, _ => default(DateTimeOffset)),
    };

    /// <summary>Whether values of the column can be kept; a House test asks it of every column.</summary>
    public static bool Knows(ColumnShape column) => Forms.ContainsKey(column.Stored);

    public static void Write(Utf8JsonWriter json, ColumnShape column, DbDataReader row, int i)
    {
        if (row.IsDBNull(i))
        {
            json.WriteNull(column.Name);
            return;
        }
        json.WritePropertyName(column.Name);
        var form = Forms[column.Stored];
        var stored = form.Get(row, i);
        if (column.IsInstant)
        {
            var at = (DateTimeOffset)(column.Converter?.ConvertFromProvider(stored) ?? stored);
            json.WriteStringValue(at.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture));
        }
        else
        {
            form.Write(json, stored);
        }
    }

    /// <summary>The value as the driver takes it; null for none.</summary>
    /// <exception cref="FormatException">It is of another type than the column.</exception>
    public static object? Read(ColumnShape column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return column.IsNullable ? null : throw new FormatException($"{column.Name} is empty");
        }
        try
        {
            return column.IsInstant ? InstantOf(column, value.GetString()!) : Forms[column.Stored].Parse(value);
        }
        catch (Exception odd) when (odd is InvalidOperationException or FormatException or OverflowException)
        {
            throw new FormatException($"{column.Name} is not of its type", odd);
        }
    }

    private static object InstantOf(ColumnShape column, string text)
    {
        var at = DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return column.Converter?.ConvertToProvider(at) ?? at;
    }
}
