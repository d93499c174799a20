using System.Globalization;
using System.Text.Json;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Writers.JsonFeed;

/// <summary>One item of a feed.</summary>
internal static class JsonFeedItemWriter
{
    public static void Write(Utf8JsonWriter json, WireSource source, WireStory story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id ?? PermanentId.Of(story));
        json.Optional("url", Outgoing.Web(story.Link));
        json.Optional("external_url", Outgoing.Web(story.Links.FirstOrDefault(link => link.Rel == "related")?.Href));
        json.Optional("title", story.Title);
        json.Optional("summary", BlockText.Render(story.Summary));
        WriteContent(json, story);
        json.Optional("language", LanguageTag.Clean(story.Language ?? source.Language));
        json.Optional("date_published", Stamp.Iso(story.Published));
        json.Optional("date_modified", Stamp.Iso(story.Updated));
        WritePictures(json, story);
        WriteAuthors(json, story.Authors);
        json.Optional("tags", story.Sections().Select(category => category.Label ?? category.Term).Concat(story.Keywords).Distinct(), (writer, tag) => writer.WriteStringValue(tag));
        json.Optional("attachments", story.Media.Where(media => media is { Role: WireMediaRole.Enclosure, Type: not null }), WriteAttachment);
        json.WriteEndObject();
    }

    public static void WriteAuthors(Utf8JsonWriter json, IEnumerable<WireAuthor> authors) =>
        json.Optional("authors", authors.Where(author => author is not { Name: null, Uri: null, Avatar: null, Email: null }), (writer, author) => writer.Texts(
            ("name", author.Name), ("url", Outgoing.Web(author.Uri) ?? (author.Email is { } email ? "mailto:" + email : null)), ("avatar", Outgoing.Web(author.Avatar))));

    /// <summary>An item must have content: the body, else what there is of it.</summary>
    private static void WriteContent(Utf8JsonWriter json, WireStory story)
    {
        if ((story.BodyHtml ?? story.SummaryHtml) is { } html)
        {
            json.WriteString("content_html", html);
        }
        else
        {
            json.WriteString("content_text", story.Title ?? "");
        }
    }

    private static void WritePictures(Utf8JsonWriter json, WireStory story)
    {
        var lead = story.Lead();
        json.Optional("image", lead is null ? null : Outgoing.File(lead.Url));
        json.Optional("banner_image", story.Media.FirstOrDefault(media => media.Role == WireMediaRole.Image && media != lead) is { } banner ? Outgoing.File(banner.Url) : null);
    }

    private static void WriteAttachment(Utf8JsonWriter json, WireMedia file)
    {
        json.WriteStartObject();
        json.WriteString("url", Outgoing.File(file.Url));
        json.WriteString("mime_type", file.Type);
        json.Optional("title", file.Title);
        if (long.TryParse(file.Length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
        {
            json.WriteNumber("size_in_bytes", bytes);
        }

        json.WriteEndObject();
    }
}
