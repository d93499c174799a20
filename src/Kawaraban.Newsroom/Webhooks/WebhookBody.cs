using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Writes a happening as receivers read it: <c>docs/contracts/webhooks.md</c>. The same at every try.</summary>
internal static class WebhookBody
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <param name="language">Of the edition; null where the happening has none.</param>
    /// <param name="address">Makes an address of the paper's whole.</param>
    public static ReadOnlyMemory<byte> Write(Happening happening, string? language, Func<string, string> address)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", happening.EventId);
            json.WriteString("type", happening.Type);
            json.WriteString("timestamp", happening.At.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture));
            json.WriteNumber("sequence", happening.Id);
            json.WriteString("paper", address("/"));
            json.WriteStartObject("data");
            WriteWhat(json, happening, language, address);
            WriteFacts(json, happening);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return body.WrittenMemory;
    }

    private static void WriteWhat(Utf8JsonWriter json, Happening happening, string? language, Func<string, string> address)
    {
        if (happening.EditionId is { } edition)
        {
            json.WriteString("edition", edition.Value);
            json.WriteString("language", language);
        }
        if (happening.StoryId is { } story)
        {
            json.WriteString("story", story.Value);
        }
        if (happening.ArticleId is { } article)
        {
            json.WriteString("article", article.Value);
        }
        if (happening.Address.Length > 0)
        {
            json.WriteString("url", address(happening.Address));
            json.WriteString("wire", address($"/{happening.EditionId}/wire/{happening.ArticleId}.ninjs.json"));
        }
    }

    private static void WriteFacts(Utf8JsonWriter json, Happening happening)
    {
        using var facts = JsonDocument.Parse(happening.Facts);
        foreach (var fact in facts.RootElement.EnumerateObject())
        {
            fact.WriteTo(json);
        }
    }
}
