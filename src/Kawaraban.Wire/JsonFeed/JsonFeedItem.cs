using System.Text.Json;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>One item of a JSON Feed.</summary>
internal sealed class JsonFeedItem(JsonElement item, WireSource source, LinkBase links, Reading reading, string at)
{
    public WireStory Read()
    {
        var language = LanguageTag.Clean(item.String("language"));
        var link = links.Page(item.String("url"));
        return new WireStory
        {
            Id = reading.Field(item.String("id"), at),
            Title = reading.Title(JsonFields.Plain(item.String("title")), at),
            Link = link ?? links.Page(item.String("external_url")),
            Links = reading.List(Links(link), at),
            Summary = reading.PlainBlocks(item.String("summary"), at),
            Blocks = Body(links.Or(link), language ?? source.Language),
            Published = reading.Date(item.String("date_published"), at),
            Updated = reading.Date(item.String("date_modified"), at),
            Authors = reading.List(Authors(), at),
            Language = language,
            Categories = reading.List(Categories(), at),
            Media = reading.List(Media(), at),
        };
    }

    private IReadOnlyList<WireBlock> Body(LinkBase bodyLinks, string? language) =>
        item.String("content_html") is { } html ? reading.Blocks(html, bodyLinks, language, at) : reading.PlainBlocks(item.String("content_text"), at);

    private IEnumerable<WireLink> Links(string? link)
    {
        if (link is not null)
        {
            yield return new WireLink(link, "alternate");
        }

        if (links.Page(item.String("external_url")) is { } external)
        {
            yield return new WireLink(external, "related");
        }
    }

    /// <summary>An item without authors has those of the feed.</summary>
    private IEnumerable<WireAuthor> Authors()
    {
        var own = JsonFeedSource.Authors(item, links, reading, at).ToList();
        return own.Count > 0 ? own : source.Authors;
    }

    private IEnumerable<WireCategory> Categories() =>
        item.List("tags").Where(tag => tag.ValueKind == JsonValueKind.String)
            .Select(tag => reading.Field(tag.GetString(), at)).OfType<string>().Distinct().Select(term => new WireCategory(term));

    private IEnumerable<WireMedia> Media()
    {
        if (links.Page(item.String("image")) is { } image)
        {
            yield return new WireMedia { Role = WireMediaRole.Featured, Url = image };
        }

        if (links.Page(item.String("banner_image")) is { } banner)
        {
            yield return new WireMedia { Role = WireMediaRole.Image, Url = banner };
        }

        foreach (var attachment in item.List("attachments"))
        {
            if (links.Page(attachment.String("url")) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = attachment.String("mime_type"), Length = attachment.String("size_in_bytes"), Title = reading.Title(attachment.String("title"), at) };
            }
        }
    }
}
