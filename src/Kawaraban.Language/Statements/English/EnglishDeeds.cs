using System.Collections.Frozen;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>What English verbs do, by their forms.</summary>
internal static class EnglishDeeds
{
    private static readonly FrozenDictionary<string, Verb[]>.AlternateLookup<ReadOnlySpan<char>> _verbs = Read();

    /// <summary>Whether a word is a form of a listed verb; it may be a noun as well.</summary>
    public static bool Has(ReadOnlySpan<char> word) => _verbs.TryGetValue(word, out _);

    /// <summary>What the verb at a word does in its sentence.</summary>
    public static Deed Of(EnglishTokens tokens, int word)
    {
        foreach (var verb in _verbs.TryGetValue(tokens[word], out var verbs) ? verbs : [])
        {
            if (verb.Deed != Deed.Tells && IsMeant(verb, tokens))
            {
                return verb.Deed;
            }
        }

        return Deed.Other;
    }

    /// <summary>Whether the verb may tell what other clauses say: "decided", "figures show".</summary>
    public static bool MayTell(EnglishTokens tokens, int word)
    {
        foreach (var verb in _verbs.TryGetValue(tokens[word], out var verbs) ? verbs : [])
        {
            if (verb.Deed == Deed.Tells && (verb.Needs is null || IsMeant(verb, tokens)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(Verb verb, EnglishTokens tokens)
    {
        for (var word = 0; verb.Needs is { } needs && word <= tokens.Count; word++)
        {
            if (word == tokens.Count)
            {
                return false;
            }

            if (tokens.IsIn(word, needs))
            {
                break;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Verb[]>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        DataFile.Lines(typeof(Statement), "EnglishDeeds.txt").SelectMany(entry => Forms(Enum.Parse<Deed>(entry.Section[0]), entry.Line))
            .GroupBy(entry => entry.Form, entry => entry.Verb)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Form, Verb Verb)> Forms(Deed deed, string line)
    {
        var sides = line.Split(" + ");
        var verb = new Verb(deed, sides.Length > 1 ? new EnglishWords(sides[1]) : null);
        return sides[0].Split(' ').Select(form => (form, verb));
    }

    private sealed record Verb(Deed Deed, EnglishWords? Needs);
}
