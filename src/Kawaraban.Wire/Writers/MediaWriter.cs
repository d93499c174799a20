using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers;

/// <summary>Media RSS: a story's pictures and files with their words and their credit, in RSS and in Atom.</summary>
internal static class MediaWriter
{
    private const string Prefix = "media";
    private static readonly string Space = Vocabulary.Media.NamespaceName;

    public static void Write(XmlWriter xml, WireStory story)
    {
        var lead = story.Lead();
        foreach (var media in story.Media)
        {
            switch (media.Role)
            {
                case WireMediaRole.Thumbnail: WriteThumbnail(xml, media); break;
                case WireMediaRole.Enclosure: break;
                default: WriteContent(xml, media, ReferenceEquals(media, lead)); break;
            }
        }
    }

    /// <summary>A file that stands nowhere else: one without a length in RSS.</summary>
    public static void WriteFile(XmlWriter xml, WireMedia media) => WriteContent(xml, media, isLead: false);

    private static void WriteContent(XmlWriter xml, WireMedia media, bool isLead)
    {
        xml.Open("content", Space, Prefix);
        xml.Attribute("url", Outgoing.File(media.Url));
        xml.Attribute("medium", media.Role == WireMediaRole.Enclosure ? Medium(media.Type) : "image");
        xml.Attribute("type", media.Type);
        xml.Attribute("fileSize", long.TryParse(media.Length, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? media.Length : null);
        xml.Attribute("isDefault", isLead ? "true" : null);
        WriteSize(xml, media);
        WriteWords(xml, "title", media.Title);
        WriteWords(xml, "description", media.Description);
        WriteWords(xml, "credit", media.Credit);
        xml.WriteEndElement();
    }

    private static void WriteThumbnail(XmlWriter xml, WireMedia media)
    {
        xml.Open("thumbnail", Space, Prefix);
        xml.Attribute("url", Outgoing.File(media.Url));
        WriteSize(xml, media);
        xml.WriteEndElement();
    }

    private static void WriteSize(XmlWriter xml, WireMedia media)
    {
        xml.Attribute("width", media.Width?.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("height", media.Height?.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteWords(XmlWriter xml, string name, string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            xml.Open(name, Space, Prefix);
            xml.Attribute("type", name == "credit" ? null : "plain");
            xml.WriteString(CleanXml.Text(words));
            xml.WriteEndElement();
        }
    }

    private static string? Medium(string? type) => type?.Split('/')[0] switch
    {
        "audio" => "audio",
        "video" => "video",
        "image" => "image",
        null => null,
        _ => "document",
    };
}
