using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Ruby for the kanji of words.</summary>
internal static class RubyOfWords
{
    public static IReadOnlyList<RubyPiece> Of(IEnumerable<WordReading> words) =>
        [.. WithTheirSilent(words).Where(word => word.IsRead && HasKanji(word.Surface)).SelectMany(Of)];

    /// <summary>A numeral that has no sound of its own goes with the one before it: 二十日 is 二十 (はつ) and 日 (か).</summary>
    private static IEnumerable<WordReading> WithTheirSilent(IEnumerable<WordReading> words)
    {
        WordReading? before = null;
        foreach (var word in words)
        {
            if (before is { IsCounted: true } voiced && word is { IsCounted: true, Kana: "" })
            {
                before = voiced with { Place = TextRange.Between(voiced.Place.Start, word.Place.End), Surface = voiced.Surface + word.Surface };
                continue;
            }

            if (before is { } whole)
            {
                yield return whole;
            }

            before = word;
        }

        if (before is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<RubyPiece> Of(WordReading word)
    {
        foreach (var piece in Ruby.Align(word.Surface, word.Given ?? Kana.ToHiragana(word.Kana)))
        {
            if (piece.IsNeeded && HasKanji(piece.Base) && piece.Reading.Length > 0)
            {
                yield return piece with { Place = new TextRange(word.Place.Start + piece.Place.Start, piece.Place.Length) };
            }
        }
    }

    private static bool HasKanji(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (CharacterClasses.Of(character) == CharacterClass.Kanji)
            {
                return true;
            }
        }

        return false;
    }
}
