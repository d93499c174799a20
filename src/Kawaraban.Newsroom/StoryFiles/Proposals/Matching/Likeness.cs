namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>How like each other the words of a proposal and of a fact are.</summary>
internal static class Likeness
{
    private const int LongestText = 600;
    private const int ShortestWord = 4;
    private const int Beginning = 5;

    /// <summary>What is counted: the same, one part of the other, something else, or not known.</summary>
    public static int OfThings(string here, string there)
    {
        if (here.Length == 0 || there.Length == 0)
        {
            return 0;
        }

        var (one, other) = (Folded(here), Folded(there));
        return one == other ? 3 : one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal) ? 2 : -2;
    }

    /// <summary>The share of the fact's words that the clause has.</summary>
    public static int OfWords(HashSet<string> clause, HashSet<string> wording)
    {
        var share = wording.Count == 0 ? 0 : (double)wording.Count(clause.Contains) / wording.Count;
        return share switch
        {
            >= 0.6 => 3,
            >= 0.4 => 2,
            >= 0.25 => 1,
            _ => 0,
        };
    }

    /// <summary>What a text is made of, for languages with and without spaces: the beginnings of its words, and pairs of all other letters.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length && at < LongestText;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end - at >= ShortestWord)
            {
                words.Add(text[at..Math.Min(end, at + Beginning)].ToLowerInvariant());
            }
            else if (end == at && at + 1 < text.Length && char.IsLetter(text[at]) && char.IsLetter(text[at + 1]))
            {
                words.Add(text.Substring(at, 2));
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private static string Folded(string thing)
    {
        var lower = thing.Trim().ToLowerInvariant();
        return lower is [_, _, .., 's'] ? lower[..^1] : lower;
    }
}
