using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Json;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>One newsItem, its parts in the order that the schema asks for.</summary>
internal static class NewsItemWriter
{
    public static void Write(XmlWriter xml, WireSource source, WireStory story)
    {
        xml.WriteStartElement("newsItem", G2.Namespace);
        xml.Attribute("guid", PermanentId.Of(story));
        xml.Attribute("version", Version(story).ToString(CultureInfo.InvariantCulture));
        xml.Attribute("standard", "NewsML-G2");
        xml.Attribute("standardversion", "2.35");
        xml.Attribute("conformance", "power");
        xml.Language(story.Language ?? source.Language);
        xml.Attribute("dir", story.Dir == WireDirection.Auto ? null : EnumName.Of(story.Dir));
        G2.WriteCatalog(xml);
        WriteRights(xml, source, story);
        WriteItemMeta(xml, source, story);
        ContentMetaWriter.Write(xml, source, story);
        ContentSetWriter.Write(xml, story);
        xml.WriteEndElement();
    }

    /// <summary>A positive number, as the schema wants it; 1 where the story says none.</summary>
    private static int Version(WireStory story) =>
        int.TryParse(story.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0 ? version : 1;

    private static void WriteRights(XmlWriter xml, WireSource source, WireStory story)
    {
        var notice = story.Rights ?? source.Rights;
        if (G2.Line(story.CopyrightHolder) is null && string.IsNullOrEmpty(notice) && string.IsNullOrEmpty(story.UsageTerms))
        {
            return;
        }

        xml.WriteStartElement("rightsInfo", G2.Namespace);
        xml.Named("copyrightHolder", story.CopyrightHolder, null);
        xml.Optional("copyrightNotice", notice, G2.Namespace);
        xml.Optional("usageTerms", story.UsageTerms, G2.Namespace);
        xml.WriteEndElement();
    }

    private static void WriteItemMeta(XmlWriter xml, WireSource source, WireStory story)
    {
        xml.WriteStartElement("itemMeta", G2.Namespace);
        xml.Code("itemClass", "ninat:" + EnumName.Of(story.Type == WireStoryType.Event ? WireStoryType.Text : story.Type));
        var provider = G2.Line(story.Provider);
        xml.Named("provider", provider ?? G2.Line(source.Title) ?? "–", provider is null ? Outgoing.Web(source.Link) : null);
        xml.Element("versionCreated", Stamp.Iso(story.Changed() ?? source.Updated ?? DateTimeOffset.UnixEpoch), G2.Namespace);
        xml.Optional("firstCreated", Stamp.Iso(story.Created ?? story.Published), G2.Namespace);
        xml.Optional("embargoed", Stamp.Iso(story.Embargoed), G2.Namespace);
        xml.Code("pubStatus", "stat:" + story.PublicationStatus());
        xml.Optional("title", story.Title, G2.Namespace);
        xml.Optional("edNote", story.EdNote, G2.Namespace);
        foreach (var signal in story.Signals().Where(signal => G2.Line(signal) is not null))
        {
            xml.Code("signal", "sig:" + Uri.EscapeDataString(CleanXml.Text(signal)));
        }

        xml.Optional("expires", Stamp.Iso(story.Expires), G2.Namespace);
        WriteLinks(xml, story);
        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, WireStory story)
    {
        foreach (var link in story.Links.Where(link => link.IsTranslation() && G2.Line(link.Href) is not null))
        {
            xml.WriteStartElement("link", G2.Namespace);
            xml.Attribute("rel", "schemaorg:" + link.Rel!["https://schema.org/".Length..]);
            var page = Rfc3986.Reference(Outgoing.Web(link.Href));
            xml.Attribute(page is null ? "residref" : "href", page ?? link.Href);
            xml.Attribute("title", link.Title);
            xml.Language(link.Hreflang);
            xml.WriteEndElement();
        }
    }
}
