using System.Text;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Romaji;

namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>Whether a name in katakana and one in Latin letters sound like the same, by their consonants.</summary>
internal static class TermSound
{
    private const int FewestConsonants = 2;

    /// <summary>Whether every letter is katakana.</summary>
    public static bool IsKatakana(string term) => term.All(c => c is >= 'ァ' and <= 'ヺ' or 'ー' or '・');

    /// <summary>Whether one of the two spells the other by its sound: katakana for Latin letters.</summary>
    public static bool IsSpelled(string one, string other) => IsKatakana(one) != IsKatakana(other) && char.IsAscii(IsKatakana(one) ? other[0] : one[0]);

    /// <summary>Whether the two sound alike.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (left, right) = (Consonants(one), Consonants(other));
        return Math.Min(left.Length, right.Length) >= FewestConsonants && EditDistance.Of(left, right) <= Math.Max(left.Length, right.Length) / 3;
    }

    private static string Consonants(string term)
    {
        var sound = new StringBuilder();
        foreach (var c in IsKatakana(term) ? Hepburn.Plain(Hepburn.Of(term)) : term)
        {
            if (Class(char.ToLowerInvariant(c)) is { } consonant && (sound.Length == 0 || sound[^1] != consonant))
            {
                sound.Append(consonant);
            }
        }

        return sound.ToString();
    }

    /// <summary>What Japanese does not tell apart, or renders as it likes, is one.</summary>
    private static char? Class(char letter) => letter switch
    {
        'b' or 'v' => 'b',
        'p' => 'p',
        'c' or 'k' or 'q' or 'x' => 'k',
        'g' or 'j' => 'g',
        's' or 'z' => 's',
        't' or 'd' => 't',
        'l' or 'r' => 'r',
        'm' or 'n' => 'n',
        _ => null,
    };
}
