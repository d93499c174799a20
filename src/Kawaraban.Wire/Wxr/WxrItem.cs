using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Wxr.Editor;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>One item of an export: a post, a page, an attachment or whatever else the site keeps.</summary>
internal sealed class WxrItem(XElement item, WxrChannel channel, WireSource source, WxrIndex index, Reading reading, string at)
{
    /// <summary>Types whose content is data of the program, and no text.</summary>
    private static readonly HashSet<string> Data = ["custom_css", "customize_changeset", "oembed_cache", "wp_global_styles", "user_request", "wp_font_family", "wp_font_face"];

    private readonly long _id = item.Number("post_id");
    private readonly string _type = item.Wp("post_type") ?? "post";

    public WireStory Read()
    {
        var link = reading.Base.Page(item.Text("link"));
        var links = LinkBase.Of(link ?? channel.Address ?? source.Link).Or(reading.Hints.BaseUrl);
        var dates = new WxrDates(item, index, reading, at);
        var media = new WxrMedia(item, index, reading, at);
        return new WireStory
        {
            Id = reading.Field(item.Text("guid") ?? link, at),
            Type = _type == "attachment" ? media.TypeOfFile : WireStoryType.Text,
            Status = WxrStatus.Of(item),
            Title = reading.Title(Plain(item.Element("title")), at),
            Summary = reading.Blocks(Html(item.Excerpt() ?? item.Element("description")?.Html()), links, source.Language, at),
            Blocks = Data.Contains(_type) ? [] : reading.Blocks(Html(item.Content()), links, source.Language, at),
            Link = link,
            Links = link is null ? [] : [new WireLink(link, "alternate")],
            Published = dates.Published,
            Updated = dates.Updated,
            Created = dates.Created,
            Embargoed = dates.Embargoed,
            Authors = reading.List(Authors(), at),
            Categories = reading.List(WxrTerms.Read(item, reading, at), at),
            Alt = _type == "attachment" ? reading.Field(media.Own?.Alt, at) : null,
            Media = reading.List(media.Read(), at),
            Comments = Comments(link),
            Wp = WordPress(),
        };
    }

    private WireWordPress WordPress()
    {
        var parent = item.Number("post_parent");
        return new WireWordPress(
            _id, reading.Field(_type, at) ?? "post", reading.Field(item.Wp("post_name"), at), reading.Field(item.Wp("status"), at),
            parent > 0 ? parent : null, item.Wp("is_sticky") == "1", WxrStatus.HasPassword(item));
    }

    private string? Html(string? content) =>
        string.IsNullOrWhiteSpace(content) ? null : EditorContent.Html(content, index, _id, item.Meta("footnotes"), reading.Limits);

    /// <summary>Who wrote it: those the byline names where a plug-in keeps bylines apart, else who entered it.</summary>
    private IEnumerable<WireAuthor> Authors()
    {
        var bylines = item.Elements("category").Where(WxrTerms.IsByline).Select(Byline).OfType<WireAuthor>().ToList();
        var creators = item.Elements(Vocabulary.Dc + "creator").Select(creator => reading.Field(creator.Value, at)).OfType<string>().Select(channel.AuthorOf);
        return (bylines.Count > 0 ? bylines : creators).DistinctBy(author => author.Login);
    }

    private WireAuthor? Byline(XElement term)
    {
        var login = reading.Field(term.Of("nicename"), at);
        login = login?.StartsWith("cap-", StringComparison.Ordinal) ?? false ? login[4..] : login;
        return login is null ? null : channel.AuthorOf(login) is var known && known.Name != login ? known : new WireAuthor { Name = reading.Field(Plain(term), at), Login = login, Role = "author" };
    }

    /// <summary>Counts what readers see: comments and pings that were approved, and no notes that editors leave each other.</summary>
    private WireComments? Comments(string? link)
    {
        var approved = item.Wps("comment").Count(comment => comment.Wp("comment_approved") is "1" or "approve" or null && comment.Wp("comment_type") != "note");
        return approved == 0 && _type != "post" ? null : new WireComments(link is null ? null : link + "#comments", approved);
    }

    private static string? Plain(XElement? element) => element is null ? null : PlainText.OfHtml(element.Html());
}
