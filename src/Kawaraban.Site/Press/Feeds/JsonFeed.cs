using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pictures;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>JSON Feed 1.1 with whole articles.</summary>
internal static class JsonFeed
{
    public const string Format = "json";
    public const string ContentType = "application/feed+json; charset=utf-8";
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static byte[] Write(FeedSheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", sheet.Title);
            json.WriteString("description", sheet.Edition.Masthead.Tagline);
            json.WriteString("home_page_url", sheet.Home);
            json.WriteString("feed_url", sheet.Self(Format));
            json.WriteString("language", sheet.Edition.Language);
            WriteAuthors(json, sheet, []);
            json.WriteStartArray("items");
            foreach (var item in sheet.Items)
            {
                WriteItem(json, sheet, item);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedSheet sheet, FeedItem item)
    {
        var card = item.Card;
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", sheet.Site.Of(card.Address.Path));
        json.WriteString("title", card.Headline);
        if (card.Standfirst.Length > 0)
        {
            json.WriteString("summary", card.Standfirst);
        }
        json.WriteString("content_html", item.Body);
        json.WriteString("language", sheet.Edition.Language);
        json.WriteString("date_published", TimeMark.Machine(sheet.Edition, card.PublishedAt));
        json.WriteString("date_modified", TimeMark.Machine(sheet.Edition, card.ChangedAt));
        if (card.Picture is { Hash: { } hash } picture)
        {
            json.WriteString("image", PictureMarkup.For(sheet.Site.Of(PictureRoutes.Address), hash, picture.Width, picture.Height, "").Src);
        }
        WriteAuthors(json, sheet, item.Article.Authors);
        WriteTags(json, item.Article.Keywords);
        json.WriteEndObject();
    }

    /// <summary>The article's authors; where it names none, the paper.</summary>
    private static void WriteAuthors(Utf8JsonWriter json, FeedSheet sheet, IReadOnlyList<AuthorView> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            WriteAuthor(json, author.Name, sheet.Site.Of(Paths.Author(sheet.Edition, author.Id)));
        }
        if (authors.Count == 0)
        {
            WriteAuthor(json, sheet.Edition.Masthead.Name, sheet.Home);
        }
        json.WriteEndArray();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("url", url);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, IReadOnlyList<string> keywords)
    {
        json.WriteStartArray("tags");
        foreach (var keyword in keywords)
        {
            json.WriteStringValue(keyword);
        }
        json.WriteEndArray();
    }
}
