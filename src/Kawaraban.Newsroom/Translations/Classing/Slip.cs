using System.Collections.Frozen;
using Kawaraban.Language;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>Whether what stands in a place now is what was meant before.</summary>
internal static class Slip
{
    /// <summary>A shorter word becomes another word by one letter.</summary>
    private const int ShortestWord = 4;

    /// <summary>In a word so long two letters may be wrong.</summary>
    private const int LongWord = 8;

    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing", "ly", "er", "r", "est"];

    /// <summary>Spellings of one word on two sides of an ocean, one way of each.</summary>
    private static readonly (string Here, string There)[] Spellings = [("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("lled", "led"), ("lling", "ling")];

    private static readonly FrozenSet<(string, string)> Agreements = FrozenSet.Create(EqualityComparer<(string, string)>.Default, ("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"));

    /// <summary>Typo or style; null where it says something else.</summary>
    public static ChangeClass? Of(WordGap gap, TextLanguage? language) => language is { IsJapanese: true } ? OfJapanese(gap) : OfWords(gap);

    private static ChangeClass? OfWords(WordGap gap)
    {
        var (removed, added) = (gap.Removed.Where(word => word.IsContent).ToList(), gap.Added.Where(word => word.IsContent).ToList());
        if (Joined(removed).Equals(Joined(added), StringComparison.Ordinal))
        {
            return ChangeClass.Style;
        }
        if (removed.Count != added.Count)
        {
            return null;
        }
        var kinds = removed.Zip(added, (was, now) => OfWord(was.Key, now.Key)).ToList();
        return kinds.Contains(null) ? null : kinds.Max();
    }

    private static ChangeClass? OfWord(string was, string now) =>
        was == now || IsSpelling(was, now) || IsSpelling(now, was) ? ChangeClass.Style
        : Agreements.Contains((was, now)) || Agreements.Contains((now, was)) || IsSlip(was, now) ? ChangeClass.Typo
        : null;

    private static bool IsSpelling(string one, string other) =>
        Spellings.Any(spelling => one.Contains(spelling.Here, StringComparison.Ordinal) && one.Replace(spelling.Here, spelling.There, StringComparison.Ordinal) == other);

    /// <summary>A word that begins the same and has a letter wrong; not one with another ending, which says another number or time.</summary>
    private static bool IsSlip(string was, string now)
    {
        var shorter = Math.Min(was.Length, now.Length);
        return shorter >= ShortestWord && was[0] == now[0] && !Endings.Any(ending => was + ending == now || now + ending == was)
            && EditDistance.Of(was, now) <= (shorter >= LongWord ? 2 : 1);
    }

    /// <summary>What is read the same is a wrong conversion of what was typed, or the same word in other letters.</summary>
    private static ChangeClass? OfJapanese(WordGap gap)
    {
        var (was, now) = (Joined(gap.Removed), Joined(gap.Added));
        if (Reading(gap.Removed) is not { Length: > 0 } reading || reading != Reading(gap.Added))
        {
            return null;
        }
        return Kanji(was).Length == 0 || Kanji(now).Length == 0 || Kanji(was) == Kanji(now) ? ChangeClass.Style : ChangeClass.Typo;
    }

    /// <summary>Empty where the reading of any word is not known.</summary>
    private static string Reading(IReadOnlyList<SaidWord> words)
    {
        var said = words.Where(word => word.Weight != WordWeight.Mark).ToList();
        return said.TrueForAll(word => word.Reading.Length > 0) ? string.Concat(said.Select(word => word.Reading)) : "";
    }

    private static string Joined(IEnumerable<SaidWord> words) => string.Concat(words.Where(word => word.Weight != WordWeight.Mark).Select(word => word.Key.Replace("-", "", StringComparison.Ordinal)));

    private static string Kanji(string text) => string.Concat(text.Where(letter => letter is >= '\u4E00' and <= '\u9FFF' or '々'));
}
