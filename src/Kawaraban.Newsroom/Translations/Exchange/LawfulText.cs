using System.Text;
using System.Xml;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>XML has no place for some characters: they go out as the replacement character, and never were words.</summary>
internal static class LawfulText
{
    public static string Of(string text)
    {
        if (IsLawful(text))
        {
            return text;
        }
        var lawful = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                lawful.Append(text, i++, 2);
                continue;
            }
            lawful.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return lawful.ToString();
    }

    private static bool IsLawful(string text) => text.All(XmlConvert.IsXmlChar);
}
