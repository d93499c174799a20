using System.Text.Json;
using AngleSharp.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.JsonFeed;

namespace Kawaraban.Wire.WebPage;

/// <summary>The body of a page that is nowhere on it but in the state its script starts from, as JSON. Nothing is run: only what is plain JSON is read.</summary>
internal static class StateBody
{
    private const int MaxLength = 4 * 1024 * 1024;
    private const int MaxValues = 50_000;
    private const double LeastParagraph = 20;
    private static readonly string[] BodyNames = ["articleBody", "bodyHtml", "body_html", "contentHtml", "body", "content", "html", "text", "paragraphs", "blocks", "elements", "contents", "sections", "children"];
    private static readonly string[] TextNames = ["content", "text", "html", "value", "body", "data", "paragraph", "caption"];

    /// <summary>The weightiest body in any of the page's state; empty when there is none.</summary>
    public static IReadOnlyList<WireBlock> Read(PageFacts facts, Reading reading, Func<string, IReadOnlyList<WireBlock>> ofHtml)
    {
        var found = facts.Elements.Scripts.Where(script => script.TextContent.Length is > 200 and < MaxLength).Select(script => Parse(script, reading.Limits)).OfType<JsonElement>()
            .SelectMany(Bodies).Select(texts => texts.ToList()).MaxBy(texts => texts.Sum(text => TextWeight.Of(text)));
        return found is null ? [] : [.. found.SelectMany(text => text.Contains('<', StringComparison.Ordinal) ? ofHtml(text) : reading.PlainBlocks(text, "item 1"))];
    }

    private static JsonElement? Parse(IElement script, WireLimits limits)
    {
        var type = script.GetAttribute("type") ?? "";
        var text = script.TextContent.AsSpan().Trim();
        if (!type.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            var start = text.IndexOf('=') + 1;
            var isState = start > 1 && start < 200 && (text.StartsWith("window.") || text.StartsWith("self.") || text.StartsWith("var ")) && text[start..].TrimStart() is ['{' or '[', ..];
            text = isState ? text[start..].Trim().TrimEnd(';') : default;
        }

        if (text.IsEmpty || type.StartsWith("application/ld", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text.ToString(), new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth }).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<IEnumerable<string>> Bodies(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var count = 0; waiting.TryDequeue(out var next) && count < MaxValues; count++)
        {
            foreach (var inner in Inner(next))
            {
                waiting.Enqueue(inner);
            }

            if (next.ValueKind == JsonValueKind.Object)
            {
                foreach (var name in BodyNames)
                {
                    if (next.TryGetProperty(name, out var body) && Texts(body).ToList() is { Count: > 0 } texts)
                    {
                        yield return texts;
                    }
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Inner(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object => value.EnumerateObject().Select(member => member.Value),
        _ => [],
    };

    /// <summary>The texts of a body: one text, or a list of texts or of parts with a text each.</summary>
    private static IEnumerable<string> Texts(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.String when TextWeight.Of(body.GetString()) >= LeastParagraph => [body.GetString()!],
        JsonValueKind.Array => body.EnumerateArray().Select(Part).OfType<string>(),
        _ => [],
    };

    private static string? Part(JsonElement part) =>
        part.ValueKind == JsonValueKind.String ? part.GetString()
        : part.ValueKind != JsonValueKind.Object || part.String("type") is "related" or "ad" or "advertisement" or "newsletter" or "embed" or "image" ? null
        : TextNames.Select(name => part.String(name)).FirstOrDefault(text => text is not null && TextWeight.Of(text) > 1);
}
