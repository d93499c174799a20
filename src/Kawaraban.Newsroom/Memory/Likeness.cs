using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory;

/// <summary>How like two texts are, and where they differ.</summary>
/// <param name="Score">
/// From 0 to 1; 1 for texts that are the same to the memory, and for no others. It is the share of units that need not be touched to make
/// one of the other; a word in another case, or another number, counts half. It does not depend on which is compared with which.
/// </param>
/// <param name="OfFirst">The parts of the first text that the second has not so, in order.</param>
/// <param name="OfSecond">The parts of the second text that the first has not so, in order.</param>
public sealed record Likeness(double Score, IReadOnlyList<TextRange> OfFirst, IReadOnlyList<TextRange> OfSecond)
{
    /// <summary>Longer texts are compared up to this many units; what is behind counts as differing.</summary>
    public const int LongestCompared = 400;

    public static Likeness Of(MemoryText first, MemoryText second)
    {
        var longest = Math.Max(first.Units.Count, second.Units.Count);
        if (longest == 0 || first.IsSameAs(second))
        {
            return new Likeness(1, [], []);
        }
        var table = new EditTable(first.Units, second.Units);
        var score = 1 - table.Cost / (double)(MemoryUnit.Whole * longest);
        return new Likeness(score, Ranges(first, table.FirstDiffers), Ranges(second, table.SecondDiffers));
    }

    /// <summary>Differing units side by side make one range.</summary>
    private static List<TextRange> Ranges(MemoryText text, bool[] differs)
    {
        var ranges = new List<TextRange>();
        for (var i = 0; i < differs.Length; i++)
        {
            if (!differs[i])
            {
                continue;
            }
            var start = text.Units[i].Place.Start;
            while (i + 1 < differs.Length && differs[i + 1])
            {
                i++;
            }
            ranges.Add(TextRange.Between(start, text.Units[i].Place.End));
        }
        return ranges;
    }
}
