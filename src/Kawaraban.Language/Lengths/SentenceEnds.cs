namespace Kawaraban.Language.Lengths;

/// <summary>The ends of sentences, Japanese and English.</summary>
internal static class SentenceEnds
{
    private const string Opening = "「『（〈《【([“";
    private const string Closing = "」』）〉》】)]”";

    private static readonly HashSet<string> _abbreviations =
        ["Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Prof", "Jr", "Sr", "No", "vs"];

    /// <summary>The last offset, at most a limit, where a sentence ends outside of brackets; 0 if there is none.</summary>
    public static int LastIn(string text, int limit)
    {
        var (last, depth) = (0, 0);
        for (var at = 0; at < limit; at++)
        {
            depth = Math.Max(0, depth + (Opening.Contains(text[at]) ? 1 : 0) - (Closing.Contains(text[at]) ? 1 : 0));
            if (depth == 0 && EndsAt(text, at))
            {
                last = at + 1;
            }
        }

        return last;
    }

    private static bool EndsAt(string text, int at) => text[at] switch
    {
        '。' or '｡' => !IsClosedNext(text, at),
        '！' or '？' or '!' or '?' => !IsClosedNext(text, at) && !(at + 1 < text.Length && text[at + 1] is '！' or '？' or '!' or '?'),
        '”' or '"' => at > 0 && text[at - 1] is '.' or '!' or '?' && IsSpaceNext(text, at),
        '.' => IsSpaceNext(text, at) && !EndsAbbreviation(text, at),
        _ => false,
    };

    private static bool IsClosedNext(string text, int at) => at + 1 < text.Length && Closing.Contains(text[at + 1]);

    private static bool IsSpaceNext(string text, int at) => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);

    private static bool EndsAbbreviation(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start == 1 || _abbreviations.Contains(text[start..end]);
    }
}
