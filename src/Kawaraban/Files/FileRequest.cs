using System.Text.Json;

namespace Kawaraban.Files;

/// <summary>A file that is to be read, and what is known of it from elsewhere: what is typed, or a line of a batch.</summary>
/// <param name="File">The path; <c>-</c> is the standard input where no batch comes from there.</param>
/// <param name="Base">The document's own URL.</param>
/// <param name="ContentType">The HTTP content type.</param>
internal sealed record FileRequest(string File, string? Base = null, string? ContentType = null)
{
    private static readonly JsonReaderOptions Shallow = new() { MaxDepth = 8 };

    /// <summary>Reads a line of a batch.</summary>
    /// <returns>The request, or null and what is wrong with the line.</returns>
    public static FileRequest? TryRead(ReadOnlySpan<byte> line, out string fault)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Shallow);
            using var json = JsonDocument.ParseValue(ref reader);
            fault = reader.Read() ? "More than one JSON value stands on the line." : "The line is no object with a 'file'.";
            return json.RootElement is { ValueKind: JsonValueKind.Object } members && Text(members, "file") is { } file
                ? new FileRequest(file, Text(members, "base"), Text(members, "contentType"))
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            fault = $"The line is not JSON: {broken.Message}";
            return null;
        }
    }

    private static string? Text(JsonElement members, string name) =>
        members.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
