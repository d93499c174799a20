using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuotation;

/// <summary>Finds what stands between quotation marks.</summary>
internal static class QuotedWords
{
    private const int Longest = 2000;

    /// <summary>The quotations of a text, with their marks; of nested ones the outer.</summary>
    public static IReadOnlyList<TextRange> In(string text)
    {
        var quoted = new List<TextRange>();
        for (var at = 0; at < text.Length; at++)
        {
            if (CloserOf(text[at]) is { } closer && EndOf(text, at, closer) is { } end)
            {
                quoted.Add(TextRange.Between(at, end));
                at = end - 1;
            }
        }

        return quoted;
    }

    /// <summary>Whether a text has any quotation mark, closed or not, or an apostrophe that might be one.</summary>
    public static bool HasMark(string text) => text.AsSpan().IndexOfAny("\"“”„‟「」『』〝〟＂«»‘’'") >= 0;

    private static char? CloserOf(char opener) => opener switch
    {
        '"' => '"',
        '“' or '„' => '”',
        '「' => '」',
        '『' => '』',
        _ => null,
    };

    private static int? EndOf(string text, int start, char closer)
    {
        var depth = 0;
        for (var at = start + 1; at < text.Length && at - start < Longest; at++)
        {
            if (text[at] == closer && depth == 0)
            {
                return at + 1;
            }

            depth += text[at] == closer ? -1 : text[at] == text[start] ? 1 : 0;
        }

        return null;
    }
}
