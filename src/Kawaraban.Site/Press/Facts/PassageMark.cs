using System.Buffers;
using System.Text;

namespace Kawaraban.Site.Press.Facts;

/// <summary>
/// The end of an address that leads to a passage's words in an article, in browsers that know how (a text fragment). The words are live, so
/// nothing is told that is not there.
/// </summary>
public static class PassageMark
{
    /// <summary>Of a longer passage only its beginning and its end are named, where words surely end: browsers look for whole words.</summary>
    private const int MostWhole = 80;
    private const int Edge = 20;
    private static readonly SearchValues<char> _ends = SearchValues.Create(" 、。");

    /// <param name="quote">The passage's words.</param>
    public static string Of(string quote)
    {
        var whole = "#:~:text=" + Escaped(quote);
        if (quote.Length <= MostWhole)
        {
            return whole;
        }
        var (end, start) = (quote.AsSpan(Edge, Edge).IndexOfAny(_ends), quote.AsSpan(quote.Length - (2 * Edge), Edge).LastIndexOfAny(_ends));
        return end < 0 || start < 0 ? whole : $"#:~:text={Escaped(quote[..(Edge + end)])},{Escaped(quote[(quote.Length - (2 * Edge) + start + 1)..])}";
    }

    /// <summary>What means something in such an address is escaped; letters of any script stand as they are.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || (letter > '\u009f' && !char.IsWhiteSpace(letter)))
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append(letter < '\u0080' ? Uri.HexEscape(letter) : Uri.EscapeDataString(letter.ToString()));
            }
        }
        return escaped.ToString();
    }
}
