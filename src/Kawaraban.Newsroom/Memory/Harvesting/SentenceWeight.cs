using Kawaraban.Language;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>What a sentence weighs when lengths are compared, and the figures in it.</summary>
/// <param name="Length">About the letters that it would have in English.</param>
/// <param name="Figures">The runs of two and more digits, and words in Latin letters of a Japanese text, as both languages write them.</param>
internal sealed record SentenceWeight(double Length, IReadOnlySet<string> Figures)
{
    /// <summary>English letters that a character of Japanese news stands for, by kind.</summary>
    private const double OfKanji = 3.2;
    private const double OfKatakana = 1.5;
    private const double OfHiragana = 1.6;

    public static SentenceWeight Of(string sentence, TextLanguage language)
    {
        var form = NormalForm.Of(sentence).Text;
        var length = 0.0;
        for (var at = 0; at < form.Length; at++)
        {
            length += CharacterClasses.At(form, at) switch
            {
                CharacterClass.Kanji => OfKanji,
                CharacterClass.Katakana => OfKatakana,
                CharacterClass.Hiragana => OfHiragana,
                CharacterClass.Space => language.IsEnglish ? 1 : 0,
                _ => 1,
            };
        }
        return new SentenceWeight(Math.Max(1, length), FiguresOf(sentence));
    }

    private static HashSet<string> FiguresOf(string sentence) =>
        [.. MemoryText.Of(sentence).Units.Where(unit => unit.Kind == UnitKind.Number && unit.Text.Length > 1).Select(unit => unit.Text.Replace(",", "", StringComparison.Ordinal))];
}
