namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>Where tags, comments and elements of a text end. What has no end ends with the text.</summary>
internal static class Markup
{
    public static bool IsComment(string text, int at) => string.CompareOrdinal(text, at, "<!--", 0, 4) == 0;

    /// <summary>Whether a less-than sign begins a tag.</summary>
    public static bool IsTag(string text, int at) =>
        at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || (text[at + 1] == '/' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])));

    public static bool IsEndTag(string text, int at) => at + 1 < text.Length && text[at + 1] == '/';

    public static int PastComment(string text, int at) =>
        text.IndexOf("-->", at + 4, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : text.Length;

    /// <summary>One past a tag; one past the sign when it begins none.</summary>
    public static int PastTag(string text, int at)
    {
        if (!IsTag(text, at))
        {
            return at + 1;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }

            if (text[i] is '"' or '\'' && text[i - 1] == '=')
            {
                i = text.IndexOf(text[i], i + 1) is var close and >= 0 ? close : text.Length;
            }
        }

        return text.Length;
    }

    /// <summary>The lower-case name of the tag.</summary>
    public static string NameOf(string text, int at)
    {
        var start = at + (IsEndTag(text, at) ? 2 : 1);
        var end = start;
        while (end < text.Length && end - start < 32 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[Math.Min(start, text.Length)..end].ToLowerInvariant();
    }

    /// <summary>One past the end of an element whose start tag ends at a place.</summary>
    public static int PastElement(string text, string name, int at)
    {
        var close = at < text.Length ? text.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) : -1;
        return close < 0 ? text.Length : PastTag(text, close);
    }
}
