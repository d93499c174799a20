using System.Text.Json;
using AngleSharp.Dom;
using Kawaraban.Wire.JsonFeed;

namespace Kawaraban.Wire.WebPage;

/// <summary>The structured data of a page (JSON-LD), of which the article is wanted.</summary>
internal static class JsonLd
{
    private const int MaxLength = 1024 * 1024;
    private const int MaxObjects = 5_000;
    private const int WeightOfPage = 50;

    /// <summary>The article the page declares; null when there is none that can be read. One that has the page's address or headline comes before any other.</summary>
    public static JsonLdObject? Article(IReadOnlyList<IElement> scripts, WireLimits limits, string? address, string? title)
    {
        var objects = Objects(scripts, limits);
        var byId = objects.Where(entry => entry.String("@id") is not null).GroupBy(entry => entry.String("@id")!).ToDictionary(group => group.Key, Fullest);
        return objects.Where(IsArticle).Select(entry => new JsonLdObject(entry, byId)).MaxBy(article => article.Weight + (article.IsOf(address, title) ? WeightOfPage : 0));
    }

    /// <summary>The name of the site, where the page declares one.</summary>
    public static string? SiteName(IReadOnlyList<IElement> scripts, WireLimits limits) =>
        Objects(scripts, limits).Where(entry => entry.String("@type") is "WebSite" or "NewsMediaOrganization").Select(entry => entry.String("name")).FirstOrDefault(name => name is not null);

    private static List<JsonElement> Objects(IReadOnlyList<IElement> scripts, WireLimits limits) =>
        [.. scripts.Where(script => script.GetAttribute("type")?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .SelectMany(script => Objects(script.TextContent, limits)).Take(MaxObjects)];

    private static JsonElement Fullest(IEnumerable<JsonElement> sameId) => sameId.MaxBy(entry => entry.EnumerateObject().Count());

    private static IEnumerable<JsonElement> Objects(string script, WireLimits limits)
    {
        if (script.Length > MaxLength || Parse(script, limits) is not { } root)
        {
            yield break;
        }

        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var next))
        {
            if (next.ValueKind == JsonValueKind.Object)
            {
                yield return next;
            }

            foreach (var inner in Inner(next))
            {
                waiting.Enqueue(inner);
            }
        }
    }

    private static IEnumerable<JsonElement> Inner(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value).Where(value => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array),
        _ => [],
    };

    private static JsonElement? Parse(string script, WireLimits limits)
    {
        var json = script.Trim().Trim(';').Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal);
        var options = new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        try
        {
            return JsonDocument.Parse(json, options).RootElement;
        }
        catch (JsonException)
        {
            return ParseWithoutControls(json, options);
        }
    }

    /// <summary>Line ends within strings are the commonest fault of structured data.</summary>
    private static JsonElement? ParseWithoutControls(string json, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(string.Concat(json.Select(c => char.IsControl(c) ? ' ' : c)), options).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsArticle(JsonElement entry) =>
        entry.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type));

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal) || name.EndsWith("SocialMediaPosting", StringComparison.Ordinal) || name.EndsWith("NewsItem", StringComparison.Ordinal));
}
