using System.Text.Json;

namespace Kawaraban.Wire.Writers.JsonFeed;

/// <summary>JSON Feed 1.1.</summary>
public static class JsonFeedWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/feed+json; charset=utf-8";

    private const int FlushAt = 64 * 1024;

    /// <summary>Writes a document as a feed.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) => Write(document.Source, document.Items, to);

    /// <summary>Writes stories one after the other, holding none.</summary>
    /// <param name="source">The feed itself. JSON Feed asks for a title.</param>
    /// <param name="stories">Newest first.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        using var json = CleanJson.Over(to);
        json.WriteStartObject();
        WriteHead(json, source);
        json.WriteStartArray("items");
        foreach (var story in stories)
        {
            JsonFeedItemWriter.Write(json, source, story);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, WireSource source)
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", source.Title ?? source.Link ?? "");
        json.Optional("description", source.Subtitle);
        json.Optional("home_page_url", Outgoing.Web(source.Link));
        json.Optional("feed_url", Outgoing.Web(source.Self));
        json.Optional("language", LanguageTag.Clean(source.Language));
        json.Optional("icon", Outgoing.Web(source.Image?.Url));
        json.Optional("favicon", Outgoing.Web(source.Icon));
        JsonFeedItemWriter.WriteAuthors(json, source.Authors);
        json.Optional("hubs", source.Hubs.Where(hub => Outgoing.Web(hub) is not null), (writer, hub) => writer.Texts(("type", "WebSub"), ("url", hub)));
    }
}
