using System.Text;
using System.Xml;

namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>Text without the characters that XML cannot hold, whatever came in.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!XmlConvert.IsXmlChar(text[at]))
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
