using System.Text;
using System.Text.Json;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>The footnotes of a post, which WordPress keeps beside it as JSON.</summary>
internal static class Footnotes
{
    public static string Write(string? json)
    {
        if (json is null)
        {
            return "";
        }

        try
        {
            using var notes = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
            return notes.RootElement.ValueKind == JsonValueKind.Array ? Write(notes.RootElement) : "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static string Write(JsonElement notes)
    {
        var html = new StringBuilder("<ol>");
        foreach (var note in notes.EnumerateArray())
        {
            if (note.ValueKind == JsonValueKind.Object && note.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String)
            {
                html.Append("<li>").Append(content.GetString()).Append("</li>");
            }
        }

        return html.Append("</ol>").ToString();
    }
}
