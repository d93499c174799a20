using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>Ranges in order that do not overlap.</summary>
internal static class Ranges
{
    /// <summary>Whether one of them holds an offset.</summary>
    public static bool Cover(ReadOnlySpan<TextRange> ranges, int at) =>
        FirstAfter(ranges, at) is var first && first < ranges.Length && ranges[first].Start <= at;

    /// <summary>The number of the first of them that ends behind an offset.</summary>
    public static int FirstAfter(ReadOnlySpan<TextRange> ranges, int at)
    {
        var (low, high) = (0, ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
