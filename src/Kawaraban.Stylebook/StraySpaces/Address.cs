namespace Kawaraban.Stylebook.StraySpaces;

/// <summary>Addresses of the web and of mail: a space beside one is what ends it.</summary>
internal static class Address
{
    // An address longer than this is no address in prose; the limit keeps a text without spaces cheap.
    private const int Longest = 2048;

    /// <summary>Whether the unbroken text that ends at an offset is an address.</summary>
    public static bool EndsAt(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && !Parts(text[start - 1]))
        {
            start--;
        }

        return IsAddress(text.AsSpan(start, end - start));
    }

    /// <summary>Whether the unbroken text that starts at an offset is an address.</summary>
    public static bool StartsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && !Parts(text[end]))
        {
            end++;
        }

        return IsAddress(text.AsSpan(start, end - start));
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || word.Contains('@');

    private static bool Parts(char c) => char.IsWhiteSpace(c) || c is '、' or '。' or '「' or '」' or '『' or '』' or '（' or '）';
}
