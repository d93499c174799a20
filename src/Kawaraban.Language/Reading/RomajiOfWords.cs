using System.Text;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Romaji;

namespace Kawaraban.Language.Reading;

/// <summary>Words in Latin letters, endings joined to what they belong to.</summary>
internal static class RomajiOfWords
{
    public static string Of(IReadOnlyList<WordReading> words, LongVowels longVowels)
    {
        var text = new StringBuilder();
        var spoken = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !Joins(words[i - 1], words[i]))
            {
                End(text, spoken, longVowels);
                Separate(text, words[i - 1], words[i]);
            }

            spoken.Append(words[i].PartOfSpeech.IsSymbol ? Sign(words[i].Surface) : words[i].Spoken);
        }

        End(text, spoken, longVowels);
        return text.ToString().Trim();
    }

    private static void End(StringBuilder text, StringBuilder spoken, LongVowels longVowels)
    {
        text.Append(Hepburn.OfSpoken(spoken.ToString(), longVowels));
        spoken.Clear();
    }

    private static void Separate(StringBuilder text, WordReading left, WordReading right)
    {
        var isTight = left.PartOfSpeech.Kind == WordKind.OpenBracket
            || right.PartOfSpeech.Kind is WordKind.CloseBracket or WordKind.FullStop or WordKind.Comma
            || IsTightSign(left) || IsTightSign(right)
            || left.Surface[^1] == '(' || right.Surface[0] is ')' or ',' or ';' or ':' or '!' or '?'
            || !left.IsCounted && IsLatin(left.Surface[^1]) && IsLatin(right.Surface[0]);
        var isSpaced = text.Length == 0 || char.IsWhiteSpace(text[^1]) || right.PartOfSpeech.Kind == WordKind.Space;
        text.Append(isTight || isSpaced ? "" : " ");
    }

    private static bool IsLatin(char c) => c is > ' ' and <= '~';

    private static bool IsTightSign(WordReading word) => word.PartOfSpeech.Kind == WordKind.GeneralSymbol;

    private static bool Joins(WordReading left, WordReading right) => right.PartOfSpeech.Class switch
    {
        _ when left.IsCounted && right.IsCounted => !IsForeign(right.Surface) && (left.PartOfSpeech.Kind == WordKind.Number || left.Surface is "," or "." or "，" or "．"),
        _ when left.PartOfSpeech.Kind == WordKind.NumberPrefix => left.Surface == "第",
        WordClass.Auxiliary => left.PartOfSpeech.Class is WordClass.Verb or WordClass.Adjective or WordClass.Auxiliary,
        WordClass.Particle => right.Kana is "テ" or "デ" or "バ" or "チャ" or "ジャ" && right.PartOfSpeech.Kind == WordKind.ConjunctiveParticle,
        WordClass.Verb or WordClass.Adjective => right.PartOfSpeech.Kind is WordKind.VerbSuffix or WordKind.AdjectivalSuffixWord,
        WordClass.Noun => JoinsNoun(left.PartOfSpeech, right.PartOfSpeech),
        _ => false,
    };

    /// <summary>A counter that is a word of its own in letters: パーセント, not 人.</summary>
    private static bool IsForeign(string counter) => counter is "%" or "％" || CharacterClasses.At(counter, 0) == CharacterClass.Katakana && counter[0] is not ('ヵ' or 'ヶ' or 'カ');

    private static bool JoinsNoun(PartOfSpeech left, PartOfSpeech right) =>
        right.IsNounSuffix && left.IsNoun
        || left.IsPrefix;

    private static string Sign(string surface) => surface switch
    {
        "、" => ",",
        "。" => ".",
        "「" or "『" => "“",
        "」" or "』" => "”",
        "・" => " ",
        "〜" or "～" => "–",
        _ => Width.Half(surface, WidthKinds.Ascii),
    };
}
