using System.Text.Json;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>Members of a JSON object, whatever type the sender gave them.</summary>
internal static class JsonFields
{
    /// <summary>The member as text: a string, or a number as it was written.</summary>
    public static string? String(this JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member)
            ? member.ValueKind switch
            {
                JsonValueKind.String when member.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
                JsonValueKind.Number => member.GetRawText(),
                _ => null,
            }
            : null;

    /// <summary>A title is plain text; one that some program wrote as HTML is read so.</summary>
    public static string? Plain(string? text) =>
        text is not null && (text.Contains('&') || text.Contains("</", StringComparison.Ordinal)) ? PlainText.OfHtml(text) : text;

    public static JsonElement? Object(this JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    public static bool HasList(this JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array;

    public static IEnumerable<JsonElement> List(this JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.HasList(name) ? holder.GetProperty(name).EnumerateArray() : [];
}
