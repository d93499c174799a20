using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Ruby for the kanji of words.</summary>
internal static class RubyOfWords
{
    public static IReadOnlyList<RubyPiece> Of(IEnumerable<WordReading> words) =>
        [.. words.Where(word => word.IsRead && HasKanji(word.Surface)).SelectMany(Of)];

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
