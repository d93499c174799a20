using Kawaraban.Language.Characters;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Quantities;

/// <summary>Finds what a quantity counts or measures: the soldiers of "10,000 soldiers", 兵士 in 兵士1万人, the wheat of "5 tonnes of wheat".</summary>
/// <remarks>It looks at the words beside the quantity and knows no grammar; what stands further off is not found.</remarks>
/// <example><code>
/// var text = "戦車60両を送った";
/// var counted = CountedThing.Of(text, TextLanguage.Japanese, QuantityReader.Read(text, TextLanguage.Japanese)[0])?.Of(text); // "戦車"
/// </code></example>
public static class CountedThing
{
    private const int Longest = 24;

    private static readonly EnglishWords _small = new("""
        the a an of to in on at by for from with and or but than as is are was were had has have been be who which that when while after before since until were will would may can
        more less fewer other others each half last this next year years ago only about up it them its their his her our these those all so not more
        """);

    /// <summary>Where what is counted stands.</summary>
    /// <param name="text">The text that the quantity was read from.</param>
    /// <param name="language">Its language.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The noun, with what describes it right before; null where none stands beside the quantity.</returns>
    /// <example><code>
    /// var text = "60 percent of the savings";
    /// var savings = CountedThing.Of(text, TextLanguage.English, QuantityReader.Read(text, TextLanguage.English)[0])?.Of(text); // "savings"
    /// </code></example>
    public static TextRange? Of(string text, TextLanguage language, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(text);
        return quantity.Range.Start < 0 || quantity.Range.End > text.Length ? null
            : language.IsEnglish ? English(text, quantity) : Japanese(text, quantity.Range);
    }

    private static TextRange? English(string text, Quantity quantity)
    {
        if (quantity.UnitCode is null && quantity.Unit is { Length: > 0 } unit && text.IndexOf(unit, quantity.Range.Start, quantity.Range.Length, StringComparison.Ordinal) is >= 0 and var at)
        {
            return new TextRange(at, unit.Length);
        }

        var start = SkipSpaces(text, quantity.Range.End);
        var isOf = EnglishWords.At(text, start).SequenceEqual("of");
        for (var skipped = 0; isOf && skipped < 2 && EnglishWords.At(text, start) is "of" or "the" or "its" or "their"; skipped++)
        {
            start = SkipSpaces(text, start + EnglishWords.At(text, start).Length);
        }

        return quantity.UnitCode is null || isOf ? NounsAt(text, start) : null;
    }

    /// <summary>At most three words up to one in the plural, or one word alone.</summary>
    private static TextRange? NounsAt(string text, int start)
    {
        var (at, end) = (start, start);
        for (var words = 0; words < 3; words++)
        {
            var word = EnglishWords.At(text, at);
            if (word.Length == 0 || _small.Contains(word))
            {
                break;
            }

            end = words == 0 || word[^1] == 's' ? at + word.Length : end;
            if (word[^1] == 's' || at + word.Length >= text.Length || text[at + word.Length] != ' ')
            {
                break;
            }

            at = SkipSpaces(text, at + word.Length);
        }

        return end > start ? TextRange.Between(start, end) : null;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    /// <summary>兵士1万人, 60両の戦車, 石油は100万バレル: right before it, behind の, or before a particle.</summary>
    private static TextRange? Japanese(string text, TextRange quantity)
    {
        if (NounEndingAt(text, quantity.Start) is { } before)
        {
            return before;
        }

        // 60両の戦車, 1億ドル相当の砲弾, 4000棟を超える住宅
        var worth = text.AsSpan(quantity.End).StartsWith("相当") ? quantity.End + 2 : quantity.End;
        var next = worth < text.Length && text[worth] == 'の' ? worth + 1 : quantity.Length > 0 && text[quantity.End - 1] == 'る' ? quantity.End : text.Length;
        if (NounStartingAt(text, next) is { } behind)
        {
            return behind;
        }

        return quantity.Start > 1 && text[quantity.Start - 1] is 'は' or 'が' or 'を' or 'の' or 'も' ? NounEndingAt(text, quantity.Start - 1) : null;
    }

    private static TextRange? NounEndingAt(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && IsNoun(text, start - 1))
        {
            start--;
        }

        return start < end ? TextRange.Between(start, end) : null;
    }

    private static TextRange? NounStartingAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && IsNoun(text, end))
        {
            end++;
        }

        return end > start ? TextRange.Between(start, end) : null;
    }

    private static bool IsNoun(string text, int at) => CharacterClasses.At(text, at) is CharacterClass.Kanji or CharacterClass.Katakana || text[at] is 'ー' or '・';
}
