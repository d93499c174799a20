using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Lengths;

/// <summary>The beginning of a text, short enough for a card, a feed or a description.</summary>
/// <example>
/// <code>
/// Excerpt.Of("首相は辞任した。後任は未定だ。", 10)     // "首相は辞任した。"
/// Excerpt.Of("The talks were put off again.", 15) // "The talks were…"
/// </code>
/// </example>
public static class Excerpt
{
    private const string Ellipsis = "…";

    /// <summary>Cuts a text at the end of a sentence if a good part is left, else at the end of a phrase or word, with "…".</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="maxGraphemes">The most characters, as a reader counts them, that the excerpt may have.</param>
    /// <returns>The whole text without outer spaces if it is short enough; never more than asked for, never part of a character.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxGraphemes"/> is not positive.</exception>
    /// <example><code>Excerpt.Of("首相は辞任した。後任は未定だ。", 10) // "首相は辞任した。"</code></example>
    public static string Of(string text, int maxGraphemes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxGraphemes);
        var trimmed = text.Trim();
        var longest = Graphemes.LengthOf(trimmed, maxGraphemes);
        if (longest == trimmed.Length)
        {
            return trimmed;
        }

        var sentences = SentenceEnds.LastIn(trimmed, longest);
        return sentences * 2 >= longest ? trimmed[..sentences] : Shortened(trimmed, maxGraphemes);
    }

    private static string Shortened(string text, int maxGraphemes)
    {
        var room = Graphemes.LengthOf(text, maxGraphemes - 1);
        var cut = PhraseEnds.LastIn(text, room);
        var kept = cut * 2 >= room ? cut : room;
        return text[..kept].TrimEnd(' ', '\u3000', '\n', '\t', '。', '、', ',', '，', ';', ':') + Ellipsis;
    }
}
