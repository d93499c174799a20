using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Wire.Writers.Ninjs;

/// <summary>The page of a story, its pictures and files, and its counterparts in other languages: those by their identifiers, for a <c>uri</c> of ninjs names an object and no page.</summary>
internal static class NinjsAssociationWriter
{
    public static void Write(Utf8JsonWriter json, WireStory story)
    {
        json.Optional("renditions", Rfc3986.AsUri(Outgoing.Web(story.Link)) is { } link ? [link] : Array.Empty<string>(), (writer, url) => writer.Texts(("name", "web"), ("href", url), ("contentType", "text/html")));
        var translations = story.Links.Where(link => link.IsTranslation() && PermanentId.IsUri(link.Href) && Outgoing.Web(link.Href) is null).ToList();
        json.Optional("altIds", translations, (writer, link) => writer.Texts(("role", link.Rel), ("value", link.Href)));
        var files = story.Media.Select(media => media with { Url = Rfc3986.AsUri(media.Url) ?? "" }).Where(media => media.Url.Length > 0).ToList();
        if (files.Count + translations.Count > 0)
        {
            json.WriteStartArray("associations");
            WriteFiles(json, files);
            WriteTranslations(json, translations);
            json.WriteEndArray();
        }
    }

    /// <summary>A file is named by its address: the schema asks for a URI, so one without is left out.</summary>
    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<WireMedia> files)
    {
        var number = 0;
        foreach (var media in files)
        {
            json.WriteStartObject();
            json.WriteString("name", media.Role == WireMediaRole.Featured ? "featured" : $"media-{++number}");
            json.WriteString("uri", media.Url);
            json.WriteString("type", TypeOf(media));
            json.Optional("headlines", NinjsTexts.Of(("main", media.Title)), NinjsTexts.Write);
            json.Optional("descriptions", NinjsTexts.Of(("caption", media.Description), ("altText", media.Alt), ("creditLine", media.Credit)), NinjsTexts.Write);
            json.Optional("renditions", [media], WriteRendition);
            json.WriteEndObject();
        }
    }

    private static void WriteTranslations(Utf8JsonWriter json, IReadOnlyList<WireLink> translations)
    {
        for (var i = 0; i < translations.Count; i++)
        {
            var link = translations[i];
            json.Texts(
                ("name", $"{(link.Rel == WireRelation.TranslationOf ? "translation-of" : "translation")}-{i + 1}"), ("rel", link.Rel), ("uri", link.Href),
                ("type", "text"), ("language", LanguageTag.Clean(link.Hreflang)), ("title", link.Title));
        }
    }

    private static void WriteRendition(Utf8JsonWriter json, WireMedia media)
    {
        json.WriteStartObject();
        json.WriteString("name", media.Role == WireMediaRole.Thumbnail ? "thumbnail" : "main");
        json.WriteString("href", media.Url);
        json.Optional("contentType", media.Type);
        json.Optional("width", media.Width);
        json.Optional("height", media.Height);
        if (long.TryParse(media.Length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
        {
            json.WriteNumber("sizeInBytes", bytes);
        }

        json.WriteEndObject();
    }

    private static string TypeOf(WireMedia media) => media.Type?.Split('/')[0] switch
    {
        "audio" => "audio",
        "video" => "video",
        "image" => "picture",
        _ => media.Role == WireMediaRole.Enclosure ? "component" : "picture",
    };
}
