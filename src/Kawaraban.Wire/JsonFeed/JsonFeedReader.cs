using System.Text.Json;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>JSON Feed 1 and 1.1.</summary>
internal static class JsonFeedReader
{
    private const string VersionMark = "jsonfeed.org/version/";

    public static WireDocument Read(string text, Reading reading)
    {
        if (JsonDepth.Exceeds(text, reading.Limits.MaxJsonDepth))
        {
            return WireDocument.Refused(WireErrorCode.TooDeep, $"More than {reading.Limits.MaxJsonDepth} objects and arrays stand within each other.", WireFormat.JsonFeed);
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = reading.Limits.MaxJsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(json.RootElement, reading);
        }
        catch (JsonException broken)
        {
            return WireDocument.Refused(WireErrorCode.Malformed, $"The JSON breaks off at line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}.", WireFormat.JsonFeed);
        }
    }

    private static WireDocument Read(JsonElement feed, Reading reading)
    {
        var version = feed.ValueKind == JsonValueKind.Object ? feed.String("version") ?? "" : "";
        if (feed.ValueKind != JsonValueKind.Object || (!version.Contains(VersionMark, StringComparison.Ordinal) && !feed.HasList("items")))
        {
            return WireDocument.Refused(WireErrorCode.NotAFeed, "This JSON is no JSON Feed.");
        }

        var links = LinkBase.Of(reading.Hints.BaseUrl).Or(feed.String("feed_url")).Or(feed.String("home_page_url"));
        var source = JsonFeedSource.Read(feed, links, reading);
        return new WireDocument
        {
            Format = WireFormat.JsonFeed,
            Version = VersionNumber(version),
            Source = source,
            Items = reading.Stories(feed.List("items"), (item, at) => Item(item, source, links, reading, at)),
        };
    }

    private static WireStory? Item(JsonElement item, WireSource source, LinkBase links, Reading reading, string at)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            return new JsonFeedItem(item, source, links, reading, at).Read();
        }

        reading.Warn("bad-item", "The item is not an object.", at);
        return null;
    }

    private static string VersionNumber(string version)
    {
        var at = version.IndexOf(VersionMark, StringComparison.Ordinal);
        return at < 0 ? "" : version[(at + VersionMark.Length)..].Trim('/') is { Length: <= 10 } number ? number == "1" ? "1.0" : number : "";
    }
}
