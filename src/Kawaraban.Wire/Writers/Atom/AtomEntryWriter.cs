using System.Xml;

namespace Kawaraban.Wire.Writers.Atom;

/// <summary>One entry of a feed.</summary>
internal static class AtomEntryWriter
{
    public static void Write(XmlWriter xml, WireSource source, WireStory story)
    {
        xml.WriteStartElement("entry");
        if (!string.Equals(story.Language, source.Language, StringComparison.OrdinalIgnoreCase))
        {
            xml.Language(story.Language);
        }

        xml.Element("id", PermanentId.Of(story));
        xml.Element("title", story.Title ?? "");
        xml.Optional("published", Stamp.Iso(story.Published));
        xml.Element("updated", Stamp.Iso(story.Changed() ?? source.Updated ?? DateTimeOffset.UnixEpoch));
        AtomLinks.Write(xml, story);
        WritePeople(xml, story);
        foreach (var category in story.Sections())
        {
            WriteCategory(xml, category);
        }

        xml.Optional("rights", story.Rights);
        WriteOrigin(xml, story.Origin);
        WriteMarkup(xml, "summary", story.SummaryMarkup());
        WriteContent(xml, story);
        MediaWriter.Write(xml, story);
        xml.WriteEndElement();
    }

    public static void WriteCategory(XmlWriter xml, WireCategory category)
    {
        xml.WriteStartElement("category");
        xml.Attribute("term", category.Term);
        xml.Attribute("scheme", PermanentId.IsUri(category.Scheme) ? category.Scheme : null);
        xml.Attribute("label", category.Label);
        xml.WriteEndElement();
    }

    private static void WritePeople(XmlWriter xml, WireStory story)
    {
        foreach (var author in story.Authors)
        {
            AtomPeopleWriter.Write(xml, "author", author);
        }

        foreach (var contributor in story.Contributors)
        {
            AtomPeopleWriter.Write(xml, "contributor", contributor);
        }
    }

    /// <summary>An entry that has no page must have content, if only an empty one.</summary>
    private static void WriteContent(XmlWriter xml, WireStory story)
    {
        if (story.BodyHtml is null && Outgoing.Web(story.Link) is null)
        {
            xml.Element("content", "");
        }

        WriteMarkup(xml, "content", story.BodyHtml);
    }

    private static void WriteMarkup(XmlWriter xml, string name, string? html)
    {
        if (html is not null)
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(CleanXml.Text(html));
            xml.WriteEndElement();
        }
    }

    private static void WriteOrigin(XmlWriter xml, WireSource? origin)
    {
        if (origin is not { Title: { } title, Updated: { } updated })
        {
            return;
        }

        xml.WriteStartElement("source");
        xml.Element("id", PermanentId.Of(origin));
        xml.Element("title", title);
        xml.Element("updated", Stamp.Iso(updated));
        AtomLinks.Write(xml, "alternate", origin.Link, "text/html");
        xml.WriteEndElement();
    }
}
