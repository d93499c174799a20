using Kawaraban.Language.Quantities.English;
using Kawaraban.Language.Quantities.Japanese;

namespace Kawaraban.Language.Quantities;

/// <summary>Reads the quantities that a text names.</summary>
/// <remarks>
/// <para>
/// It goes by rules and word lists over the text itself, in one pass; nothing is thrown whatever the text. Numbers inside dates and clock
/// times (7月13日, 3:30 p.m.), inside names and idioms (九州, Boeing 737), telephone numbers and codes are none. A range is one quantity.
/// </para>
/// <para>The examples are in <c>specs/language/quantities.md</c>.</para>
/// </remarks>
/// <example><code>QuantityReader.Read("約4000人と1〜3割", TextLanguage.Japanese).Count // 2</code></example>
public static class QuantityReader
{
    /// <summary>The quantities of a text, in the order they stand in.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language whose rules apply; a text in another gives what digits and signs can tell.</param>
    /// <returns>The quantities; their ranges lie inside the text, and none overlaps another.</returns>
    /// <example>
    /// <code>
    /// var prices = QuantityReader.Read("up to $103.7m a year", TextLanguage.English);
    /// prices[0].High                 // 103700000
    /// prices[0].Bound                // QuantityBound.AtMost
    /// prices[0].UnitCode             // "USD"
    /// </code>
    /// </example>
    public static IReadOnlyList<Quantity> Read(string text, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return language.IsEnglish ? new EnglishReader(text).Read() : new JapaneseReader(text).Read();
    }
}
