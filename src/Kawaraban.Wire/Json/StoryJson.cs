using System.Text.Json;

namespace Kawaraban.Wire.Json;

/// <summary>The contract's story object.</summary>
internal static class StoryJson
{
    public static void Write(Utf8JsonWriter json, WireStory story)
    {
        json.WriteStartObject();
        WriteIdentity(json, story);
        WriteText(json, story);
        WriteTimes(json, story);
        WritePeople(json, story);
        WriteSubjects(json, story);
        WriteTerms(json, story);
        json.WriteList("media", story.Media, WriteMedia);
        json.WriteOptional("comments", story.Comments, WriteComments);
        json.WriteOptional("origin", story.Origin, SourceJson.Write);
        json.WriteOptional("wp", story.Wp, WriteWordPress);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, WireStory story)
    {
        json.WriteString("id", story.Id);
        json.WriteString("version", story.Version);
        json.WriteString("type", EnumName.Of(story.Type));
        json.WriteString("status", story.Status);
        json.WriteString("title", story.Title);
        json.WriteString("slugline", story.Slugline);
        json.WriteString("byline", story.Byline);
        json.WriteString("credit", story.Credit);
    }

    private static void WriteText(Utf8JsonWriter json, WireStory story)
    {
        json.WriteString("summaryHtml", story.SummaryHtml);
        json.WriteString("bodyHtml", story.BodyHtml);
        json.WriteString("bodyText", story.BodyText ?? "");
        json.WriteList("blocks", story.Blocks, BlockJson.Write);
        json.WriteString("link", story.Link);
        json.WriteList("links", story.Links, SourceJson.Write);
    }

    private static void WriteTimes(Utf8JsonWriter json, WireStory story)
    {
        json.WriteDate("published", story.Published);
        json.WriteDate("updated", story.Updated);
        json.WriteDate("created", story.Created);
        json.WriteDate("embargoed", story.Embargoed);
        json.WriteDate("expires", story.Expires);
    }

    private static void WritePeople(Utf8JsonWriter json, WireStory story)
    {
        json.WriteList("authors", story.Authors, SourceJson.Write);
        json.WriteList("contributors", story.Contributors, SourceJson.Write);
        json.WriteString("language", story.Language);
        json.WriteString("dir", EnumName.Of(story.Dir));
        json.WriteOptional("dateline", story.Dateline, (writer, line) => writer.WriteStrings(("text", line.Text), ("city", line.City), ("country", line.Country), ("date", line.Date)));
    }

    private static void WriteSubjects(Utf8JsonWriter json, WireStory story)
    {
        json.WriteList("categories", story.Categories, SourceJson.Write);
        json.WriteList("subjects", story.Subjects, (writer, subject) => writer.WriteStrings(("code", subject.Code), ("scheme", subject.Scheme), ("name", subject.Name)));
        json.WriteList("genres", story.Genres, (writer, genre) => writer.WriteStrings(("code", genre.Code), ("name", genre.Name)));
        json.WriteList("keywords", story.Keywords, (writer, keyword) => writer.WriteStringValue(keyword));
        json.WriteList("places", story.Places, (writer, place) => writer.WriteStrings(("name", place.Name), ("code", place.Code), ("country", place.Country)));
    }

    private static void WriteTerms(Utf8JsonWriter json, WireStory story)
    {
        json.WriteInteger("urgency", story.Urgency);
        json.WriteInteger("priority", story.Priority);
        json.WriteString("edNote", story.EdNote);
        json.WriteString("usageTerms", story.UsageTerms);
        json.WriteString("copyrightHolder", story.CopyrightHolder);
        json.WriteString("rights", story.Rights);
        json.WriteString("provider", story.Provider);
        json.WriteString("alt", story.Alt);
    }

    private static void WriteMedia(Utf8JsonWriter json, WireMedia media)
    {
        json.WriteStartObject();
        json.WriteString("role", EnumName.Of(media.Role));
        json.WriteString("url", media.Url);
        json.WriteString("type", media.Type);
        json.WriteString("length", media.Length);
        json.WriteInteger("width", media.Width);
        json.WriteInteger("height", media.Height);
        json.WriteString("title", media.Title);
        json.WriteString("description", media.Description);
        json.WriteString("alt", media.Alt);
        json.WriteString("credit", media.Credit);
        json.WriteEndObject();
    }

    private static void WriteComments(Utf8JsonWriter json, WireComments comments)
    {
        json.WriteStartObject();
        json.WriteString("link", comments.Link);
        json.WriteInteger("count", comments.Count);
        json.WriteEndObject();
    }

    private static void WriteWordPress(Utf8JsonWriter json, WireWordPress post)
    {
        json.WriteStartObject();
        json.WriteNumber("id", post.Id);
        json.WriteString("type", post.Type);
        json.WriteString("slug", post.Slug);
        json.WriteString("status", post.Status);
        json.WriteEndObject();
    }
}
