namespace Kawaraban.Site.Tests.Browser.Planted;

/// <summary>What somebody types in the place of what, so that a text comes nearer to what it is meant to say.</summary>
internal sealed record Retyping(int Start, int End, string Words)
{
    /// <summary>What is to be changed at a place is changed in one go with what stands there; where nothing is, or no place is told, all that differs.</summary>
    public static Retyping Of(string text, string meant, int? start, int? end)
    {
        var differences = Differences(text, meant);
        var near = differences.Where(part => start is { } from && part.Start <= end && part.End >= from).ToList();
        var (begin, stop) = near.Count > 0
            ? (Math.Min(start!.Value, near[0].Start), Math.Max(end!.Value, near[^1].End))
            : (differences[0].Start, differences[^1].End);
        var (before, after) = (Shift(part => part.Start < begin), Shift(part => part.End <= stop));
        return new Retyping(begin, stop, meant[(begin + before)..(stop + after)]);

        int Shift(Func<Difference, bool> stands) => differences.Where(stands).Sum(part => part.Length - (part.End - part.Start));
    }

    /// <summary>How many letters two texts do not share.</summary>
    public static int Distance(string text, string meant) => Differences(text, meant).Sum(part => part.End - part.Start + part.Length);

    private static List<Difference> Differences(string text, string meant)
    {
        var common = Common(text, meant);
        var found = new List<Difference>();
        var (at, of) = (0, 0);
        while (at < text.Length || of < meant.Length)
        {
            if (at < text.Length && of < meant.Length && text[at] == meant[of])
            {
                (at, of) = (at + 1, of + 1);
                continue;
            }
            var (start, begin) = (at, of);
            while ((at < text.Length || of < meant.Length) && !(at < text.Length && of < meant.Length && text[at] == meant[of]))
            {
                (at, of) = of >= meant.Length || (at < text.Length && common[at + 1, of] >= common[at, of + 1]) ? (at + 1, of) : (at, of + 1);
            }
            found.Add(new Difference(start, at, of - begin));
        }
        return found;
    }

    /// <summary>How many letters the rests of two texts share in order.</summary>
    private static int[,] Common(string text, string meant)
    {
        var common = new int[text.Length + 1, meant.Length + 1];
        for (var at = text.Length - 1; at >= 0; at--)
        {
            for (var of = meant.Length - 1; of >= 0; of--)
            {
                common[at, of] = text[at] == meant[of] ? common[at + 1, of + 1] + 1 : Math.Max(common[at + 1, of], common[at, of + 1]);
            }
        }
        return common;
    }

    private sealed record Difference(int Start, int End, int Length);
}
