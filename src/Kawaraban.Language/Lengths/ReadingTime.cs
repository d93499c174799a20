using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Lengths;

/// <summary>How long it takes to read a text.</summary>
/// <remarks>
/// Japanese is counted by the character (kana, kanji and the punctuation between them), other scripts by the word, each at its
/// own pace, so that a text in both needs no language to be named. It is an estimate for a reader, not a measure for pay.
/// </remarks>
/// <param name="Duration">The time at the usual pace.</param>
/// <example><code>ReadingTime.Of(new string('字', 1_200)).Minutes // 3</code></example>
public readonly record struct ReadingTime(TimeSpan Duration)
{
    private const double JapaneseCharactersAMinute = 500;
    private const double WordsAMinute = 230;

    /// <summary>Whole minutes, rounded up; 0 only if there is nothing to read.</summary>
    /// <example><code>ReadingTime.Of("首相が会見した。").Minutes // 1</code></example>
    public int Minutes => (int)Math.Ceiling(Duration.TotalMinutes);

    /// <summary>The time a text takes.</summary>
    /// <param name="text">Plain text in any mix of scripts.</param>
    /// <returns>Its reading time.</returns>
    /// <example><code>ReadingTime.Of("The talks were put off again.").Duration.TotalSeconds // less than 2</code></example>
    public static ReadingTime Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (characters, words) = (0, 0);
        var inWord = false;
        for (var at = 0; at < text.Length; at++)
        {
            var kind = CharacterClasses.At(text, at);
            var isWord = kind.IsSpaced() || inWord && IsInsideWord(text, at, kind);
            words += isWord && !inWord ? 1 : 0;
            characters += kind.IsJapanese() || IsJapanesePunctuation(text[at]) ? 1 : 0;
            inWord = isWord;
        }

        return new ReadingTime(TimeSpan.FromMinutes(characters / JapaneseCharactersAMinute + words / WordsAMinute));
    }

    /// <summary>Marks, halves of a pair, and what joins two parts of one word: don't, 3.5, 10,000, vice-president.</summary>
    private static bool IsInsideWord(string text, int at, CharacterClass kind) =>
        kind == CharacterClass.Mark
        || char.IsLowSurrogate(text[at])
        || text[at] is '\'' or '’' or '.' or ',' or '-' && at + 1 < text.Length && CharacterClasses.At(text, at + 1).IsSpaced();

    private static bool IsJapanesePunctuation(char c) =>
        c is >= '\u3001' and <= '\u3003' or >= '\u3008' and <= '\u3011' or '・' or '！' or '？' or '（' or '）';
}
