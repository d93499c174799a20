using System.Net;
using System.Text;

namespace Kawaraban.Wire.Xml;

/// <summary>Character references of broken XML: those of XML and HTML are decoded, any other ampersand is a character.</summary>
internal static class References
{
    private const int MaxLength = 32;

    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '&' && Reference(text[i..]) is var (characters, length) && length > 0)
            {
                decoded.Append(characters);
                i += length - 1;
            }
            else if (c >= ' ' || c is '\t' or '\n' or '\r')
            {
                decoded.Append(c);
            }
        }

        return decoded.ToString();
    }

    private static (string Characters, int Length) Reference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, MaxLength)].IndexOf(';');
        if (end < 2)
        {
            return ("", 0);
        }

        var reference = text[..(end + 1)].ToString();
        var characters = WebUtility.HtmlDecode(reference);
        return characters == reference ? ("", 0) : (characters, reference.Length);
    }
}
