using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Site.Press.Blocks;

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

    /// <summary>Both texts in one, in order: what stands in both has no element, what went is <c>del</c>, what came is <c>ins</c>.</summary>
    public static IReadOnlyList<(string Text, string? Element)> Woven(string before, string after)
    {
        var (a, b) = (Tokens(before), Tokens(after));
        var woven = new List<(string, string?)>();
        var (i, j) = (0, 0);
        foreach (var (inBefore, inAfter) in CommonRun.Of(a, b).Append((a.Length, b.Length)))
        {
            Put(woven, string.Concat(a[i..inBefore]), "del");
            Put(woven, string.Concat(b[j..inAfter]), "ins");
            Put(woven, inBefore < a.Length ? a[inBefore] : "", null);
            (i, j) = (inBefore + 1, inAfter + 1);
        }
        return woven;
    }

    private static void Put(List<(string Text, string? Element)> woven, string text, string? element)
    {
        if (text.Length > 0 && woven.Count > 0 && woven[^1].Element == element)
        {
            woven[^1] = (woven[^1].Text + text, element);
        }
        else if (text.Length > 0)
        {
            woven.Add((text, element));
        }
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
