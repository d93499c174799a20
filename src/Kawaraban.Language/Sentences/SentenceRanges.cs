namespace Kawaraban.Language.Sentences;

/// <summary>Where the sentences of a text begin and end, Japanese and English.</summary>
/// <remarks>
/// <para>
/// A quotation or a bracket belongs to the sentence around it, however many sentences it holds; one that is never closed in its
/// line, or only after more than a thousand units, counts for nothing. The end of a line always ends a sentence: a line is a
/// paragraph here, not a row of letters. Abbreviations, initials, decimals, addresses and the marks of lists end none.
/// </para>
/// <para>
/// Headings and fragments are sentences too: whatever stands between two ends. It is decided from characters and word lists, so
/// "He works at Acme Inc. Smith joined him." is read as one, as "Acme Inc. President Smith" is. The examples are in
/// <c>specs/language/sentences.md</c>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// SentenceRanges.Of("首相は「行く。必ず行く。」と述べた。雨だった。", TextLanguage.Japanese).Count // 2
/// SentenceRanges.Of("Mr. Hale left at 5 p.m. on Monday. Why?", TextLanguage.English)[1] // 35..39, "Why?"
/// </code>
/// </example>
public static class SentenceRanges
{
    /// <summary>The sentences of a text, in order.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language by whose rules it is read; phrases of the other one in it are no hindrance.</param>
    /// <returns>
    /// Ranges that do not overlap, each without white space at its ends; together they hold everything but the white space
    /// between them. None for a text of white space alone.
    /// </returns>
    /// <example><code>SentenceRanges.Of("雨だ！　帰ろう。", TextLanguage.Japanese).Count // 2</code></example>
    public static IReadOnlyList<TextRange> Of(string text, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ranges = new List<TextRange>();
        var scan = new SentenceScan(text, language);
        for (var start = Blanks.Skip(text, 0); start < text.Length;)
        {
            var end = scan.EndFrom(start);
            ranges.Add(TextRange.Between(start, end));
            start = Blanks.Skip(text, end);
        }

        return ranges;
    }
}
