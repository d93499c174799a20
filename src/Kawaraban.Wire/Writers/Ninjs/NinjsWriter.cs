using System.Text.Json;

namespace Kawaraban.Wire.Writers.Ninjs;

/// <summary>ninjs 3.1, IPTC's News in JSON: one story, or a composite with the stories as its associations.</summary>
/// <remarks>
/// Source: IPTC's JSON Schema of ninjs 3.1. ninjs has no word for a translation: it is an association whose <c>rel</c> is one of
/// <see cref="WireRelation"/>, and its identifier an <c>altIds</c> value of the same role. A credit line is a description of role <c>creditLine</c>.
/// </remarks>
public static class NinjsWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>Writes a document: its one story, else a composite of its stories.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) =>
        Outgoing.Write(document, (source, only) => Write(source, only, to), (source, stories) => Write(source, stories, to));

    /// <summary>Writes one story.</summary>
    /// <param name="source">What it comes from: its language and rights stand for a story that says none.</param>
    /// <param name="story">The story.</param>
    /// <param name="to">Where the UTF-8 bytes go. It stays open.</param>
    public static void Write(WireSource source, WireStory story, Stream to)
    {
        using var json = CleanJson.Over(to);
        json.WriteStartObject();
        WriteStandard(json);
        NinjsItemWriter.WriteMembers(json, source, story);
        json.WriteEndObject();
    }

    /// <summary>Writes stories one after the other as associations of a composite, holding none.</summary>
    /// <param name="source">The transmission; its own address is the composite's <c>uri</c>.</param>
    /// <param name="stories">Newest first.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        using var json = CleanJson.Over(to);
        json.WriteStartObject();
        WriteStandard(json);
        json.WriteString("uri", PermanentId.Of(source));
        json.WriteString("type", "composite");
        json.Optional("versionCreated", Stamp.Iso(source.Updated));
        json.Optional("language", LanguageTag.Clean(source.Language));
        json.Optional("title", source.Title);
        json.Optional("copyrightNotice", source.Rights);
        json.WriteStartArray("associations");
        var number = 0;
        foreach (var story in stories)
        {
            json.WriteStartObject();
            json.WriteString("name", $"item-{++number}");
            NinjsItemWriter.WriteMembers(json, source, story);
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStandard(Utf8JsonWriter json)
    {
        json.WritePropertyName("standard");
        json.Texts(("name", "ninjs"), ("version", "3.1"), ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"));
    }
}
