using System.Text.RegularExpressions;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>
/// Where two texts differ: by words where a script has spaces, by characters where it has none. What they begin and end with in common
/// is set aside first; a middle that is too long to compare is marked as a whole.
/// </summary>
internal static partial class TextDiff
{
    private const int MostCells = 4_000_000;

    public static (IReadOnlyList<DiffRun> Theirs, IReadOnlyList<DiffRun> Mine) Of(string theirs, string mine)
    {
        var (a, b) = (Tokens(theirs), Tokens(mine));
        var (stayA, stayB) = (new bool[a.Length], new bool[b.Length]);
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            (stayA[start], stayB[start]) = (true, true);
            start++;
        }
        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            (stayA[--endA], stayB[--endB]) = (true, true);
        }
        if ((long)(endA - start) * (endB - start) <= MostCells)
        {
            MarkCommon(a, b, stayA, stayB, start..endA, start..endB);
        }
        return (Runs(a, stayA), Runs(b, stayB));
    }

    private static void MarkCommon(string[] a, string[] b, bool[] stayA, bool[] stayB, Range ofA, Range ofB)
    {
        var (fromA, lengthA) = ofA.GetOffsetAndLength(a.Length);
        var (fromB, lengthB) = ofB.GetOffsetAndLength(b.Length);
        var longest = new int[lengthA + 1, lengthB + 1];
        for (var i = lengthA - 1; i >= 0; i--)
        {
            for (var j = lengthB - 1; j >= 0; j--)
            {
                longest[i, j] = a[fromA + i] == b[fromB + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }
        for (int i = 0, j = 0; i < lengthA && j < lengthB;)
        {
            if (a[fromA + i] == b[fromB + j])
            {
                (stayA[fromA + i++], stayB[fromB + j++]) = (true, true);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
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
