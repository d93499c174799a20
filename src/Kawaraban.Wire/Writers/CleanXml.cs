using System.Text;
using System.Xml;

namespace Kawaraban.Wire.Writers;

/// <summary>XML that is well-formed whatever text it is given: what XML cannot hold is left out, and the rest is escaped.</summary>
internal static class CleanXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false,
    };

    public static XmlWriter Over(Stream to) => XmlWriter.Create(to, Settings);

    /// <summary>The element, where there is anything to say.</summary>
    public static void Optional(this XmlWriter xml, string name, string? text, string? space = null, string? prefix = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.Element(name, text, space, prefix);
        }
    }

    public static void Element(this XmlWriter xml, string name, string text, string? space = null, string? prefix = null)
    {
        xml.Open(name, space, prefix);
        xml.WriteString(Text(text));
        xml.WriteEndElement();
    }

    public static void Open(this XmlWriter xml, string name, string? space = null, string? prefix = null)
    {
        if (prefix is not null)
        {
            xml.WriteStartElement(prefix, name, space);
        }
        else if (space is not null)
        {
            xml.WriteStartElement(name, space);
        }
        else
        {
            xml.WriteStartElement(name);
        }
    }

    /// <summary>The attribute, where there is anything to say.</summary>
    public static void Attribute(this XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteAttributeString(name, Text(text));
        }
    }

    public static void Language(this XmlWriter xml, string? tag)
    {
        if (LanguageTag.Clean(tag) is { } clean)
        {
            xml.WriteAttributeString("xml", "lang", null, clean);
        }
    }

    /// <summary>The text without the characters that XML cannot hold.</summary>
    public static string Text(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return Cleaned(text);
            }
        }

        return text;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
