using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>The content: the body as XHTML; a picture, film or sound as a remote file.</summary>
internal static class ContentSetWriter
{
    public static void Write(XmlWriter xml, WireStory story)
    {
        var files = story.Type == WireStoryType.Text ? [] : story.Media.Where(file => Rfc3986.Reference(file.Url) is not null).ToList();
        if (story.BodyHtml is null && files.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("contentSet", G2.Namespace);
        if (story.BodyHtml is { } html)
        {
            WriteXhtml(xml, story, html);
        }

        foreach (var file in files)
        {
            WriteFile(xml, file);
        }

        xml.WriteEndElement();
    }

    private static void WriteXhtml(XmlWriter xml, WireStory story, string html)
    {
        xml.WriteStartElement("inlineXML", G2.Namespace);
        xml.Attribute("contenttype", "application/xhtml+xml");
        xml.Attribute("rendition", "rnd:main");
        xml.WriteStartElement("html", Vocabulary.Xhtml.NamespaceName);
        xml.WriteStartElement("head", Vocabulary.Xhtml.NamespaceName);
        xml.Element("title", Title(story), Vocabulary.Xhtml.NamespaceName);
        xml.WriteEndElement();
        xml.WriteStartElement("body", Vocabulary.Xhtml.NamespaceName);
        xml.WriteRaw(Xhtml.Of(html));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The headline with its own spaces, for XHTML asks for no plain ones.</summary>
    private static string Title(WireStory story) => new[] { story.Title, story.Slugline }.FirstOrDefault(text => G2.Line(text) is not null) ?? "–";

    private static void WriteFile(XmlWriter xml, WireMedia file)
    {
        xml.WriteStartElement("remoteContent", G2.Namespace);
        xml.Attribute("rendition", file.Role == WireMediaRole.Thumbnail ? "rnd:thumbnail" : "rnd:main");
        xml.Attribute("href", Rfc3986.Reference(file.Url));
        xml.Attribute("contenttype", file.Type);
        xml.Attribute("size", long.TryParse(file.Length, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? file.Length : null);
        xml.Size(file.Width, file.Height);
        xml.WriteEndElement();
    }
}
