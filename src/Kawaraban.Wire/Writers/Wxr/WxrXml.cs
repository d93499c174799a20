using System.Globalization;
using System.Xml;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>The export's own elements.</summary>
internal static class WxrXml
{
    public const string Version = "1.2";
    public const string Space = "http://wordpress.org/export/1.2/";
    public const string ExcerptSpace = "http://wordpress.org/export/1.2/excerpt/";
    private const string Prefix = "wp";

    public static void OpenWp(this XmlWriter xml, string name) => xml.Open(name, Space, Prefix);

    public static void Wp(this XmlWriter xml, string name, string text) => xml.Verbatim(name, text, Space, Prefix);

    public static void Wp(this XmlWriter xml, string name, long number) =>
        xml.Element(name, number.ToString(CultureInfo.InvariantCulture), Space, Prefix);

    /// <summary>What the program keeps beside a post.</summary>
    public static void Meta(this XmlWriter xml, string key, string value)
    {
        xml.OpenWp("postmeta");
        xml.Wp("meta_key", key);
        xml.Wp("meta_value", value);
        xml.WriteEndElement();
    }

    /// <summary>An element whose text stands in a verbatim section, as WordPress writes it.</summary>
    public static void Verbatim(this XmlWriter xml, string name, string text, string space, string prefix)
    {
        xml.Open(name, space, prefix);
        if (text.Length > 0)
        {
            xml.WriteCData(CleanXml.Text(text));
        }

        xml.WriteEndElement();
    }

    /// <summary>Plain text where WordPress keeps HTML: titles and names.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
