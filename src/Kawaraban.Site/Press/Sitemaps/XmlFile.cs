using System.Text;
using System.Xml;

namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>Writes XML files: well-formed whatever text they hold.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, _settings))
        {
            write(xml);
        }
        return bytes.ToArray();
    }

    public static void Element(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlText.Of(text));

    public static void Element(this XmlWriter xml, string prefix, string name, string ns, string text) => xml.WriteElementString(prefix, name, ns, XmlText.Of(text));

    public static void Attribute(this XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, XmlText.Of(text));
}
