using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.OneSpelling;

namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>How far two terms of one language resemble each other.</summary>
internal static class TermLikeness
{
    private const int MostReplaced = 3;
    private const int LeastCommon = 2;
    private const int ShortestMisspelled = 3;

    /// <summary>Class A and Class B are two things.</summary>
    private const int ShortestWord = 3;

    /// <summary>Words that begin so alike are forms of one: Ministry and Minister.</summary>
    private const int OneStem = 4;

    /// <summary>Whether two renderings differ as two choices for one term do: by one word of several, one part of a compound, a letter of a name.</summary>
    public static bool AreVariants(string one, string other)
    {
        if (one == other || ShortForms.MayBe(one, other))
        {
            return false;
        }

        return (TermSound.IsKatakana(one), TermSound.IsKatakana(other)) switch
        {
            (true, true) => KatakanaSound.Of(one) != KatakanaSound.Of(other) && IsMisspelled(one, other),
            (true, false) or (false, true) => false,
            _ when char.IsAscii(one[0]) != char.IsAscii(other[0]) => false,
            _ when char.IsAscii(one[0]) => AreEnglishVariants(one.Split(' '), other.Split(' ')),
            _ => AreCompoundVariants(one, other),
        };
    }

    /// <summary>Whether one term may be meant where the other is looked for: a word of both begins with the same letter, or a kanji is in both.</summary>
    public static bool HaveCommonBeginnings(string one, string other) =>
        char.IsAscii(one[0]) ? one.Split(' ').Any(word => other.Split(' ').Any(known => word[0] == known[0])) : one.AsSpan().IndexOfAny(other) >= 0;

    private static bool AreEnglishVariants(string[] one, string[] other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var differing = one.Zip(other).Where(words => words.First != words.Second).ToList();
        return differing is [var (left, right)] && Math.Min(left.Length, right.Length) >= ShortestWord && (one.Length == 1 ? IsMisspelled(left, right) : left.AsSpan().CommonPrefixLength(right) < OneStem);
    }

    private static bool AreCompoundVariants(string one, string other)
    {
        var prefix = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(prefix);
        var right = other.AsSpan(prefix);
        var suffix = 0;
        while (suffix < Math.Min(left.Length, right.Length) && left[^(suffix + 1)] == right[^(suffix + 1)])
        {
            suffix++;
        }

        var replaced = Math.Max(left.Length, right.Length) - suffix;
        return prefix >= LeastCommon && suffix < Math.Min(left.Length, right.Length) && replaced <= MostReplaced && (prefix + suffix) * 2 >= Math.Max(one.Length, other.Length);
    }

    private static bool IsMisspelled(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestMisspelled && EditDistance.Of(one, other) <= Math.Max(1, Math.Max(one.Length, other.Length) / 4);
}
