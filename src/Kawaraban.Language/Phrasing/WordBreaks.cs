using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Phrasing;

/// <summary>Breaks between words, where only the writing tells them: a new word starts where the hiragana tail of the last one ends.</summary>
internal static class WordBreaks
{
    public static bool At(string text, int at)
    {
        var before = CharacterClasses.At(text, at - 1);
        if (CharacterClasses.At(text, at) == CharacterClass.Hiragana)
        {
            return before.IsJapanese() && StartsWordInKana(text, at);
        }

        return before switch
        {
            CharacterClass.Hiragana => EndsPhrase(text, at),
            CharacterClass.Kanji => EndsDate(text, at),
            _ => false,
        };
    }

    /// <summary>Whether a word of hiragana that stands by itself starts here, after a particle, an ending, or a whole word.</summary>
    private static bool StartsWordInKana(string text, int at)
    {
        if (PhraseWords.Independent.LongestAt(text, at) == 0)
        {
            return PhraseWords.HonorificBeforeKanji(text, at) && EndsPhrase(text, at) || IsVerbAfterObject(text, at);
        }

        // Short words after kanji look like okurigana: 住まず is not 住 and まず.
        return CharacterClasses.At(text, at - 1) == CharacterClass.Hiragana
            ? EndsPhrase(text, at)
            : PhraseWords.Independent.LongestAt(text, at) >= 3;
    }

    /// <summary>Whether a verb in hiragana follows its object (指針を|まとめた); the forms of する stay with it (けがをした).</summary>
    private static bool IsVerbAfterObject(string text, int at) =>
        text[at - 1] == 'を' && text[at] is not ('し' or 'す' or 'さ' or 'せ' or 'も');

    /// <summary>Whether the hiragana before an offset is the end of a phrase, and not okurigana inside a word (取り組み).</summary>
    private static bool EndsPhrase(string text, int at)
    {
        if (PhraseWords.Unbroken.Spans(text, at))
        {
            return false;
        }

        if (PhraseWords.Endings.Ends(text.AsSpan(0, at)))
        {
            return true;
        }

        return text[at - 1] switch
        {
            'い' => at >= 2 && EndsAdjective(text[at - 2]),
            'か' => !IsCounter(text, at),
            'て' => at < 2 || !PhraseWords.StemsWithTe.Contains(text[at - 2]),
            var last => PhraseWords.FinalKana.Contains(last),
        };
    }

    /// <summary>Whether い ends an adjective (高い評価, 新しい首相), and not a stem that goes on (言い渡す).</summary>
    private static bool EndsAdjective(char stem) =>
        stem is >= 'ぁ' and <= 'ゖ' ? stem is not ('か' or 'が' or 'あ') : PhraseWords.AdjectiveStems.Contains(stem);

    /// <summary>Whether か is the counter of 10か国 or 数か月.</summary>
    private static bool IsCounter(string text, int at) =>
        at >= 2
        && (CharacterClasses.At(text, at - 2) == CharacterClass.Digit || "数何一二三四五六七八九十百千".Contains(text[at - 2]))
        && "国月所年条村町語寺".Contains(text[at]);

    /// <summary>Whether a year or a day ends here and the next part of the date begins: 2025年|7月, 13日|午後3時.</summary>
    private static bool EndsDate(string text, int at) => text[at - 1] switch
    {
        '年' => DigitsBefore(text, at - 1) == 4 && CharacterClasses.At(text, at) == CharacterClass.Digit,
        '日' => DigitsBefore(text, at - 1) > 0 && at + 1 < text.Length && text.AsSpan(at, 2) is "午前" or "午後" or "正午" or "未明" or "深夜",
        _ => false,
    };

    private static int DigitsBefore(string text, int end)
    {
        var digits = 0;
        while (digits < end && digits < 5 && CharacterClasses.At(text, end - 1 - digits) == CharacterClass.Digit)
        {
            digits++;
        }

        return digits;
    }
}
