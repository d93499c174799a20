using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Romaji;

/// <summary>Latin letters without their diacritics.</summary>
internal static class AsciiLetters
{
    /// <summary>The letters and digits of a folded word in ASCII, or null if one is of another script.</summary>
    public static string? Of(string word)
    {
        var ascii = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var written = OfCharacter(character);
            if (written is null && CharacterClasses.Of(character) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Kanji)
            {
                return null;
            }

            ascii.Append(written);
        }

        return ascii.ToString();
    }

    private static string? OfCharacter(Rune character) => character.Value switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => character.ToString(),
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'þ' => "th",
        _ => null,
    };
}
