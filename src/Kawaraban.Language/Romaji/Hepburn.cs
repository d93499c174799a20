using System.Text;

namespace Kawaraban.Language.Romaji;

/// <summary>Kana in Latin letters by Hepburn's rules, as in passports: no mark for a long vowel, n throughout.</summary>
internal static class Hepburn
{
    private const int HiraganaToKatakana = 'ァ' - 'ぁ';

    /// <summary>A word of kana in lower-case ASCII.</summary>
    public static string Of(string kana)
    {
        var katakana = string.Concat(kana.Select(ToKatakana));
        var romaji = new StringBuilder();
        var doubled = false;
        for (var at = 0; at < katakana.Length;)
        {
            var length = HepburnTable.LengthAt(katakana, at);
            var syllable = HepburnTable.Of(katakana, at, length);
            doubled = Append(romaji, syllable, katakana[at], doubled);
            at += length;
        }

        return romaji.ToString();
    }

    /// <summary>Writes a syllable; tells whether the next one's consonant is doubled.</summary>
    private static bool Append(StringBuilder romaji, string syllable, char kana, bool doubled)
    {
        if (kana == 'ッ')
        {
            return true;
        }

        if (doubled && syllable.Length > 1)
        {
            romaji.Append(syllable.StartsWith("ch", StringComparison.Ordinal) ? 't' : syllable[0]);
        }

        romaji.Append(IsLongVowel(romaji, syllable) ? "" : syllable);
        return false;
    }

    /// <summary>おう, おお and うう sound as one long vowel.</summary>
    private static bool IsLongVowel(StringBuilder romaji, string syllable) =>
        romaji.Length > 0 && (romaji[^1], syllable) is ('o', "u") or ('o', "o") or ('u', "u");

    private static char ToKatakana(char c) => c is >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ' ? (char)(c + HiraganaToKatakana) : c;
}
