using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Reads an instant with its offset (2025-03-01T00:00:00+09:00, or Z). Without one it would be a time of whatever zone this machine is in, and is refused.</summary>
internal sealed class InstantReading : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && HasOffset(reader.GetString()!) && reader.TryGetDateTimeOffset(out var at) ? at : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasOffset(string text) => text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _];
}
