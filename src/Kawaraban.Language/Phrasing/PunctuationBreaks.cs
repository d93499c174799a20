using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Phrasing;

/// <summary>Breaks that punctuation decides by itself.</summary>
internal static class PunctuationBreaks
{
    /// <summary>Whether a line may break before an offset, or null if punctuation has no say there.</summary>
    public static bool? At(string text, int at)
    {
        if (text[at] is '「' or '『' or '【' or '〈' or '《' or '｢')
        {
            return true;
        }

        return text[at - 1] switch
        {
            '、' or '，' or '､' or '：' or '／' => !IsBetweenDigits(text, at - 1),
            '。' or '｡' or '？' or '！' or '；' => true,
            '」' or '』' or '】' or '〉' or '》' or '｣' => CharacterClasses.At(text, at) != CharacterClass.Hiragana,
            '）' => IsAfterSentence(text, at - 1) || text[at] == '（',
            '—' or '―' or '─' or '…' or '‥' => CharacterClasses.At(text, at) is CharacterClass.Kanji or CharacterClass.Katakana ? true : null,
            _ => null,
        };
    }

    /// <summary>Whether a dash or dots end before an offset: a pause, after which any word but a particle begins anew.</summary>
    public static bool IsPause(string text, int at) => text[at - 1] is '—' or '―' or '─' or '…' or '‥';

    /// <summary>A list or a ratio of numbers holds together: 2、3人, 10：30.</summary>
    private static bool IsBetweenDigits(string text, int at) =>
        at > 0
        && CharacterClasses.At(text, at - 1) == CharacterClass.Digit
        && CharacterClasses.At(text, at + 1) == CharacterClass.Digit;

    private static bool IsAfterSentence(string text, int end) => end > 0 && text[end - 1] is '。' or '！' or '？';
}
