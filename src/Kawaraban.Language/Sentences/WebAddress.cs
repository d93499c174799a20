namespace Kawaraban.Language.Sentences;

/// <summary>Addresses of the web and of mail inside a text, whose dots and question marks end no sentence.</summary>
internal static class WebAddress
{
    /// <summary>The letters that an address may begin with.</summary>
    public const string FirstLetters = "hHwW";

    private static readonly string[] _beginnings = ["https://", "http://", "www."];

    /// <summary>Where the address that begins at an offset ends, without the punctuation after it; the offset itself if none begins.</summary>
    public static int EndAt(string text, int at)
    {
        if (!FirstLetters.Contains(text[at]) || !Begins(text, at))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
        {
            end++;
        }

        while (end > at && text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or ')' or ']' or '\'')
        {
            end--;
        }

        return end;
    }

    private static bool Begins(string text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        foreach (var beginning in _beginnings)
        {
            if (text.AsSpan(at).StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
