using System.Collections.Frozen;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>What English verbs do, by their forms.</summary>
internal static class EnglishDeeds
{
    private static readonly EnglishWords _idle = new("""
        details evidence way birth rise notice warning reason reasons name names figure speech statement interview attention tribute comment answer answers priority credit place part office
        shelter refuge responsibility power control
        """);

    private static readonly FrozenDictionary<string, Verb[]>.AlternateLookup<ReadOnlySpan<char>> _verbs = Read();

    /// <summary>Whether a word is a form of a listed verb; it may be a noun as well.</summary>
    public static bool Has(ReadOnlySpan<char> word) => _verbs.TryGetValue(word, out _);

    /// <summary>What the verb at a word does in its sentence.</summary>
    public static Deed Of(EnglishTokens tokens, int word)
    {
        foreach (var verb in _verbs.TryGetValue(tokens[word], out var verbs) ? verbs : [])
        {
            if (verb.Deed != Deed.Tells && IsMeant(verb, tokens, word) && !(verb.Deed is Deed.Gives or Deed.Receives && IsIdle(tokens, word)))
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
            if (verb.Deed == Deed.Tells && (verb.Needs is null || IsMeant(verb, tokens, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(Verb verb, EnglishTokens tokens, int word) =>
        (verb.Needs is not { } needs || HasNear(tokens, word, needs)) && (verb.Joins is not { } joint || Joins(tokens, word, joint));

    /// <summary>Whether a word of a list stands near, in the same part of the sentence.</summary>
    private static bool HasNear(EnglishTokens tokens, int word, EnglishWords list)
    {
        const int Furthest = 16;
        for (var at = Math.Max(0, word - Furthest); at < Math.Min(tokens.Count, word + Furthest); at++)
        {
            if (tokens.IsIn(at, list))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"returned 27 bodies to Tolm", "was returned to Tolm", not "returned to work".</summary>
    private static bool Joins(EnglishTokens tokens, int word, string joint)
    {
        const int LongestObject = 10;
        var isPassive = tokens.IsIn(word - 1, EnglishForms.Be);
        var isOfRelative = tokens.Is(word + 1, joint) && HasRelative(tokens, word);
        if (isPassive || isOfRelative || !tokens.AreJoined(word, word + 1) || tokens.IsIn(word + 1, EnglishForms.Prepositions))
        {
            return isPassive && tokens.Is(word + 1, joint) || isOfRelative;
        }

        if ((joint == "to" || tokens[word] is "get" or "gets" or "got") && (tokens.IsNumber(word + 1) || tokens.IsIn(word + 1, EnglishForms.Numbers)))
        {
            return true;
        }

        for (var at = word + 1; at <= word + LongestObject && tokens.AreJoined(at - 1, at) && !tokens.IsIn(at, EnglishForms.ClauseStarts); at++)
        {
            if (tokens.Is(at, joint))
            {
                return !EnglishForms.IsBase(tokens[at + 1]);
            }
        }

        return false;
    }

    /// <summary>"the works that its troops took from".</summary>
    private static bool HasRelative(EnglishTokens tokens, int word)
    {
        const int Furthest = 8;
        for (var at = word - 1; at >= Math.Max(0, word - Furthest); at--)
        {
            if (tokens.Is(at, "that") || tokens.Is(at, "which"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"gave details", "paid tribute": nothing changes hands.</summary>
    private static bool IsIdle(EnglishTokens tokens, int word) => tokens.AreJoined(word, word + 1) && (tokens.Is(word + 1, "up") && !tokens.Is(word + 2, "to") || tokens.IsIn(word + 1, _idle) || tokens.IsIn(word + 1, EnglishForms.Articles) && tokens.IsIn(word + 2, _idle));

    private static FrozenDictionary<string, Verb[]>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        DataFile.Lines(typeof(Statement), "EnglishDeeds.txt").SelectMany(entry => Forms(Enum.Parse<Deed>(entry.Section[0]), entry.Line))
            .GroupBy(entry => entry.Form, entry => entry.Verb)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Form, Verb Verb)> Forms(Deed deed, string line)
    {
        var joined = line.Split(" > ");
        var sides = joined[0].Split(" + ");
        var verb = new Verb(deed, sides.Length > 1 ? new EnglishWords(sides[1]) : null, joined.Length > 1 ? joined[1] : null);
        return sides[0].Split(' ').Select(form => (form, verb));
    }

    private sealed record Verb(Deed Deed, EnglishWords? Needs, string? Joins);
}
