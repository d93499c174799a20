using System.Text.Json;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Json;

namespace Kawaraban.Wire.Writers.Ninjs;

/// <summary>The members of one news object.</summary>
internal static class NinjsItemWriter
{
    public static void WriteMembers(Utf8JsonWriter json, WireSource source, WireStory story)
    {
        WriteIdentity(json, story);
        WriteRights(json, source, story);
        WriteWords(json, source, story);
        NinjsSubjectWriter.Write(json, story);
        NinjsAssociationWriter.Write(json, story);
    }

    private static void WriteIdentity(Utf8JsonWriter json, WireStory story)
    {
        json.WriteString("uri", PermanentId.Of(story));
        json.WriteString("type", EnumName.Of(story.Type));
        json.WriteString("representationType", story.Blocks.Count > 0 ? "full" : "partial");
        json.Optional("version", story.Version);
        json.Optional("firstCreated", Stamp.Iso(story.Created ?? story.Published));
        json.Optional("versionCreated", Stamp.Iso(story.Changed()));
        json.Optional("contentCreated", Stamp.Iso(story.Published));
        json.Optional("embargoedUntil", Stamp.Iso(story.Embargoed));
        json.Optional("expires", Stamp.Iso(story.Expires));
        json.WriteString("pubStatus", story.PublicationStatus());
        json.Optional("urgency", story.Urgency is { } urgency ? Math.Clamp(urgency, 1, 9) : null);
    }

    private static void WriteRights(Utf8JsonWriter json, WireSource source, WireStory story)
    {
        json.Optional("copyrightHolder", story.CopyrightHolder);
        json.Optional("copyrightNotice", story.Rights ?? source.Rights);
        json.Optional("usageTerms", story.UsageTerms);
        json.Optional("edNote", story.EdNote);
    }

    private static void WriteWords(Utf8JsonWriter json, WireSource source, WireStory story)
    {
        json.Optional("language", LanguageTag.Clean(story.Language ?? source.Language));
        json.Optional("headlines", NinjsTexts.Of(("main", story.Title)), NinjsTexts.Write);
        json.Optional("descriptions", NinjsTexts.Of(("summary", BlockText.Render(story.Summary)), ("creditLine", story.Credit)), NinjsTexts.Write);
        json.Optional("bodies", NinjsTexts.Of(("main", story.BodyHtml)), (writer, body) => WriteBody(writer, body.Text, story.BodyText ?? ""));
        json.Optional("by", story.By());
        json.Optional("slugline", story.Slugline);
        json.Optional("located", story.Dateline?.City ?? story.Dateline?.Text);
    }

    private static void WriteBody(Utf8JsonWriter json, string html, string text)
    {
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", "text/html");
        json.WriteNumber("charCount", text.EnumerateRunes().Count());
        json.WriteString("value", html);
        json.WriteEndObject();
    }
}
