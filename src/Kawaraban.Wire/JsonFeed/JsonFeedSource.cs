using System.Text.Json;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>The feed itself.</summary>
internal static class JsonFeedSource
{
    public static WireSource Read(JsonElement feed, LinkBase links, Reading reading) => new()
    {
        Title = reading.Title(JsonFields.Plain(feed.String("title")), ""),
        Subtitle = reading.Field(JsonFields.Plain(feed.String("description"))),
        Link = links.Page(feed.String("home_page_url")),
        Self = links.Page(feed.String("feed_url")),
        Hubs = reading.List(feed.List("hubs").Select(hub => links.Page(hub.String("url"))).OfType<string>(), ""),
        Links = [.. Links(feed, links)],
        Language = LanguageTag.Clean(feed.String("language")),
        Authors = reading.List(Authors(feed, links, reading, ""), ""),
        Image = links.Page(feed.String("icon")) is { } icon ? new WireImage(icon) : null,
        Icon = links.Page(feed.String("favicon")),
    };

    /// <summary>The authors of a feed or an item: the list of 1.1, or the one of 1.</summary>
    public static IEnumerable<WireAuthor> Authors(JsonElement holder, LinkBase links, Reading reading, string at)
    {
        var listed = holder.List("authors").ToList();
        var all = listed.Count > 0 ? listed : holder.Object("author") is { } one ? [one] : [];
        return all.Select(author => Author(author, links, reading, at)).OfType<WireAuthor>();
    }

    private static WireAuthor? Author(JsonElement author, LinkBase links, Reading reading, string at)
    {
        var url = links.Link(author.String("url"));
        var isMail = url?.StartsWith("mailto:", StringComparison.Ordinal) == true;
        var read = new WireAuthor
        {
            Name = reading.Field(Spaces.Single(author.String("name") ?? ""), at),
            Email = isMail ? url!["mailto:".Length..] : null,
            Uri = isMail ? null : url,
            Avatar = links.Page(author.String("avatar")),
            Role = "author",
        };
        return read is { Name: null, Email: null, Uri: null, Avatar: null } ? null : read;
    }

    private static IEnumerable<WireLink> Links(JsonElement feed, LinkBase links)
    {
        (string Name, string Rel)[] members = [("home_page_url", "alternate"), ("feed_url", "self"), ("next_url", "next")];
        return members.Select(member => (member.Rel, Href: links.Page(feed.String(member.Name))))
            .Where(member => member.Href is not null)
            .Select(member => new WireLink(member.Href!, member.Rel));
    }
}
