using System.Globalization;
using System.Text;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Search;

/// <summary>The one spelling that all spellings of a word share.</summary>
internal static class SearchSpelling
{
    private const int ShortestStem = 4;

    /// <summary>The normal spelling of a word or number.</summary>
    public static string Of(TermWord word)
    {
        if (word.PartOfSpeech.Kind == WordKind.Number && NumberValue.Of(word.Text) is { } value)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var written = word.PartOfSpeech.Class is WordClass.Verb or WordClass.Adjective && word.Base.Length > 0 ? word.Base : word.Text;
        var spelled = NormalForm.Of(written, Folds.Search | Folds.IterationMarks).Text;
        return OfName(word.PartOfSpeech.IsNoun ? WithoutOkurigana(spelled) : spelled);
    }

    private static string OfName(string word)
    {
        var spelled = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            spelled.Append(IsSmallKe(word, at) ? at == 0 ? "カ" : "ケ" : Foreign(word, at));
            at += at + 1 < word.Length && word[at] == 'ヴ' && IsSmallVowel(word[at + 1]) ? 1 : 0;
        }

        var isStem = spelled.Length >= ShortestStem && spelled[^1] == 'ー' && CharacterClasses.At(word, word.Length - 2) == CharacterClass.Katakana;
        return isStem ? spelled.ToString(0, spelled.Length - 1) : spelled.ToString();
    }

    /// <summary>ヴァ is バ, ヴ alone ブ.</summary>
    private static string Foreign(string word, int at) => (word[at], at + 1 < word.Length ? word[at + 1] : ' ') switch
    {
        ('ヴ', 'ァ') => "バ",
        ('ヴ', 'ィ') => "ビ",
        ('ヴ', 'ェ') => "ベ",
        ('ヴ', 'ォ') => "ボ",
        ('ヴ', _) => "ブ",
        var (c, _) => c.ToString(),
    };

    private static bool IsSmallVowel(char c) => c is 'ァ' or 'ィ' or 'ェ' or 'ォ';

    /// <summary>ヶ, ヵ, か and が between kanji or before a counted kanji: 霞ヶ関 and 霞が関, か国 and カ国.</summary>
    private static bool IsSmallKe(string word, int at) =>
        word[at] is 'ヶ' or 'ヵ' or 'ケ' or 'カ' or 'か' or 'が'
        && at + 1 < word.Length && CharacterClasses.At(word, at + 1) == CharacterClass.Kanji
        && (at == 0 ? word[at] is not ('が' or 'ケ') && word.Length == 2 : CharacterClasses.At(word, at - 1) == CharacterClass.Kanji);

    /// <summary>Nouns of several kanji are written with and without their hiragana: 受け付け, 受付け, 受付.</summary>
    private static string WithoutOkurigana(string noun)
    {
        var (kanji, hiragana) = (0, 0);
        foreach (var c in noun)
        {
            kanji += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            hiragana += Kana.IsHiragana(c) && c is not ('の' or 'が' or 'か') ? 1 : 0;
        }

        var isMixed = kanji >= 2 && hiragana > 0 && kanji + hiragana == noun.Length;
        return isMixed ? string.Concat(noun.Where(c => !Kana.IsHiragana(c))) : noun;
    }
}
