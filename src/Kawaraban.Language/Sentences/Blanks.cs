namespace Kawaraban.Language.Sentences;

/// <summary>White space as what stands between sentences.</summary>
internal static class Blanks
{
    /// <summary>What ends a line.</summary>
    public const string LineEnds = "\n\v\f\r\u0085\u2028\u2029";

    /// <summary>The first offset from one on that holds no white space; the text's length if there is none.</summary>
    public static int Skip(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The same without leaving the line.</summary>
    public static int SkipInLine(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) && !IsLineEnd(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a stretch ends without the white space at its end.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public static bool IsLineEnd(char c) => c is >= '\n' and <= '\r' or '\u0085' or '\u2028' or '\u2029';
}
