using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>
/// Where two texts differ: by words where a script has spaces, by characters where it has none.
/// </summary>
internal static partial class TextDiff
{
    public static (IReadOnlyList<DiffRun> Theirs, IReadOnlyList<DiffRun> Mine) Of(string theirs, string mine)
    {
        var (a, b) = (Tokens(theirs), Tokens(mine));
        var (stayA, stayB) = (new bool[a.Length], new bool[b.Length]);
        foreach (var (inTheirs, inMine) in CommonRun.Of(a, b))
        {
            (stayA[inTheirs], stayB[inMine]) = (true, true);
        }
        return (Runs(a, stayA), Runs(b, stayB));
    }

    private static List<DiffRun> Runs(string[] tokens, bool[] stay)
    {
        var runs = new List<DiffRun>();
        for (var at = 0; at < tokens.Length;)
        {
            var end = at;
            while (end < tokens.Length && stay[end] == stay[at])
            {
                end++;
            }
            runs.Add(new DiffRun(string.Concat(tokens[at..end]), !stay[at]));
            at = end;
        }
        return runs;
    }

    private static string[] Tokens(string text) => [.. Token().EnumerateMatches(text).ToStrings(text)];

    private static List<string> ToStrings(this Regex.ValueMatchEnumerator matches, string text)
    {
        var tokens = new List<string>();
        foreach (var match in matches)
        {
            tokens.Add(text.Substring(match.Index, match.Length));
        }
        return tokens;
    }

    /// <summary>A word in Latin, Greek or Cyrillic letters or digits; else one character, surrogates together.</summary>
    [GeneratedRegex(@"[0-9A-Za-z\u00C0-\u052F'’]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
