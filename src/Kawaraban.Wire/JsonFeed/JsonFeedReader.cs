using System.Text.Json;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>JSON Feed 1 and 1.1.</summary>
internal static class JsonFeedReader
{
    private const string VersionMark = "jsonfeed.org/version/";

    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its first bracket stands.</param>
    /// <param name="reading">The reading this is part of.</param>
    public static WireDocument Read(string text, int start, Reading reading)
    {
        var (json, wellFormed, error) = ForeignJson.Parse(text, start, reading);
        if (json is null)
        {
            return WireDocument.Refused(error!.Code, error.Message, WireFormat.JsonFeed);
        }

        using (json)
        {
            return Read(json.RootElement, reading) with { WellFormed = wellFormed };
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
