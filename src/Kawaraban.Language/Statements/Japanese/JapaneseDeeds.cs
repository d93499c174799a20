using System.Collections.Frozen;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>What Japanese verbs and verbal nouns do.</summary>
internal static class JapaneseDeeds
{
    private static readonly FrozenDictionary<string, (Deed Deed, string[] Needs)[]>.AlternateLookup<ReadOnlySpan<char>> _verbs = Read();

    /// <summary>What a verb does in its sentence.</summary>
    /// <param name="stem">Its dictionary form, or its noun.</param>
    /// <param name="sentence">The sentence.</param>
    public static Deed Of(ReadOnlySpan<char> stem, ReadOnlySpan<char> sentence)
    {
        foreach (var (deed, needs) in _verbs.TryGetValue(stem, out var verbs) || _verbs.TryGetValue(WithoutPotential(stem), out verbs) ? verbs : [])
        {
            if (deed != Deed.Tells && HasOne(sentence, needs))
            {
                return deed;
            }
        }

        return Deed.Other;
    }

    /// <summary>Whether the verb, with nothing but its subject, tells the sentence before: 評議会が6日、決めた。</summary>
    public static bool MayTell(ReadOnlySpan<char> stem) => _verbs.TryGetValue(stem, out var verbs) && Array.Exists(verbs, verb => verb.Deed == Deed.Tells);

    /// <summary>支払う of 支払える: the verb that somebody can or cannot do.</summary>
    private static string WithoutPotential(ReadOnlySpan<char> stem) => stem is [.. var root, var sound, 'る'] && "えけせてねべめれげ".IndexOf(sound, StringComparison.Ordinal) is >= 0 and var row
        ? $"{root}{"うくすつぬぶむるぐ"[row]}"
        : "";

    private static bool HasOne(ReadOnlySpan<char> sentence, string[] needs)
    {
        foreach (var word in needs)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return needs.Length == 0;
    }

    private static FrozenDictionary<string, (Deed Deed, string[] Needs)[]>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        DataFile.Lines(typeof(Statement), "JapaneseDeeds.txt").SelectMany(entry => Forms(Enum.Parse<Deed>(entry.Section[0]), entry.Line))
            .GroupBy(entry => entry.Verb, entry => (entry.Deed, entry.Needs))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Verb, Deed Deed, string[] Needs)> Forms(Deed deed, string line)
    {
        var sides = line.Split(" + ");
        var needs = sides.Length > 1 ? sides[1].Split(' ') : [];
        return sides[0].Split(' ').Select(verb => (verb, deed, needs));
    }
}
