using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>What is said of the content: first how it came to be, then what it is.</summary>
internal static class ContentMetaWriter
{
    private const string Space = G2.Namespace;

    public static void Write(XmlWriter xml, WireSource source, WireStory story)
    {
        xml.WriteStartElement("contentMeta", Space);
        WriteIcon(xml, story);
        WriteMaking(xml, story);
        WriteSubjects(xml, source, story);
        WriteLines(xml, story);
        xml.WriteEndElement();
    }

    /// <summary>The picture that stands for a text.</summary>
    private static void WriteIcon(XmlWriter xml, WireStory story)
    {
        if (story is { Type: WireStoryType.Text } && story.Lead() is { } picture && Rfc3986.Reference(picture.Url) is { } address)
        {
            xml.WriteStartElement("icon", Space);
            xml.Attribute("rendition", "rnd:main");
            xml.Attribute("href", address);
            xml.Attribute("contenttype", picture.Type);
            xml.Size(picture.Width, picture.Height);
            xml.WriteEndElement();
        }
    }

    private static void WriteMaking(XmlWriter xml, WireStory story)
    {
        xml.Optional("urgency", story.Urgency is { } urgency ? Math.Clamp(urgency, 1, 9).ToString(CultureInfo.InvariantCulture) : null, Space);
        xml.Optional("contentCreated", Stamp.Iso(story.Published), Space);
        xml.Optional("contentModified", Stamp.Iso(story.Updated), Space);
        xml.Named("located", G2.Line(story.Dateline?.City) ?? story.Dateline?.Text, null);
        foreach (var author in story.Authors)
        {
            xml.Named("creator", G2.Line(author.Name) ?? author.Email, author.Uri);
        }

        foreach (var person in story.Contributors)
        {
            xml.Named("contributor", G2.Line(person.Name) ?? person.Email, person.Uri, G2.Line(person.Role) is { } role and not "contributor" ? "https://schema.org/" + Uri.EscapeDataString(role) : null);
        }

        if (Outgoing.Web(story.Link) is { } link)
        {
            xml.Element("altId", link, Space);
        }
    }

    private static void WriteSubjects(XmlWriter xml, WireSource source, WireStory story)
    {
        if (LanguageTag.Clean(story.Language ?? source.Language) is { } language)
        {
            xml.WriteStartElement("language", Space);
            xml.Attribute("tag", language);
            xml.WriteEndElement();
        }

        foreach (var genre in story.Genres)
        {
            xml.Named("genre", genre.Name, genre.Code);
        }

        foreach (var keyword in story.Keywords)
        {
            xml.OptionalLine("keyword", keyword);
        }

        foreach (var subject in story.Subjects)
        {
            xml.Named("subject", subject.Name, Outgoing.FullCode(subject.Scheme, subject.Code));
        }

        foreach (var category in story.Sections())
        {
            xml.Named("subject", G2.Line(category.Label) ?? category.Term, category.Term);
        }

        foreach (var place in story.Places)
        {
            xml.Named("subject", place.Name, place.Code);
        }
    }

    private static void WriteLines(XmlWriter xml, WireStory story)
    {
        xml.OptionalLine("slugline", story.Slugline);
        xml.Optional("headline", story.Title, Space);
        xml.Optional("dateline", story.Dateline?.Text, Space);
        xml.Optional("by", story.By(), Space);
        xml.OptionalLine("creditline", story.Credit);
        if (BlockText.Render(story.Summary) is { } summary)
        {
            xml.WriteStartElement("description", Space);
            xml.Attribute("role", "drol:summary");
            xml.WriteString(CleanXml.Text(summary));
            xml.WriteEndElement();
        }
    }
}
