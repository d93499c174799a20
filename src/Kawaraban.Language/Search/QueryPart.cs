namespace Kawaraban.Language.Search;

/// <summary>A stretch of a folded query between spaces or quotation marks.</summary>
/// <param name="Text">The stretch without the marks.</param>
/// <param name="IsUnfinished">Whether the writer may still be typing it: nothing follows, not even a space or a mark.</param>
internal sealed record QueryPart(string Text, bool IsUnfinished)
{
    private const string QuotationMarks = "\"“”„";

    public static IEnumerable<QueryPart> In(string folded)
    {
        for (var at = 0; at < folded.Length;)
        {
            var quoted = IsQuotationMark(folded[at]);
            var start = quoted ? at + 1 : at;
            var end = EndOf(folded, start, quoted);
            if (end > start)
            {
                yield return new QueryPart(folded[start..end], !quoted && end == folded.Length);
            }

            at = end < folded.Length && (quoted || char.IsWhiteSpace(folded[end])) ? end + 1 : end;
        }
    }

    private static int EndOf(string folded, int start, bool quoted)
    {
        var end = start;
        while (end < folded.Length && !IsQuotationMark(folded[end]) && (quoted || !char.IsWhiteSpace(folded[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsQuotationMark(char c) => QuotationMarks.Contains(c);
}
