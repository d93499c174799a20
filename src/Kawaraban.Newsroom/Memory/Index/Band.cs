namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>The distance between two rows of units, as long as it is no more than a bound: only the band of the table is filled that a shorter way can lie in.</summary>
internal static class Band
{
    /// <returns>How many units must be put in, taken out or replaced; more than the bound where it is more.</returns>
    public static int Distance(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, int bound)
    {
        if (Math.Abs(first.Length - second.Length) > bound)
        {
            return bound + 1;
        }
        Span<int> costs = stackalloc int[IndexedText.LongestIndexed + 1];
        costs = costs[..(second.Length + 1)];
        for (var column = 0; column < costs.Length; column++)
        {
            costs[column] = column <= bound ? column : bound + 1;
        }
        for (var row = 1; row <= first.Length; row++)
        {
            if (FillRow(costs, first[row - 1], second, row, bound) > bound)
            {
                return bound + 1;
            }
        }
        return Math.Min(costs[^1], bound + 1);
    }

    /// <returns>The least of the row.</returns>
    private static int FillRow(Span<int> costs, uint unit, ReadOnlySpan<uint> second, int row, int bound)
    {
        var (from, to) = (Math.Max(1, row - bound), Math.Min(second.Length, row + bound));
        var diagonal = costs[from - 1];
        costs[from - 1] = from == 1 ? row : bound + 1;
        var least = costs[from - 1];
        for (var column = from; column <= to; column++)
        {
            var above = column == row + bound ? bound + 1 : costs[column];
            var cost = unit == second[column - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, costs[column - 1]));
            diagonal = costs[column];
            costs[column] = cost;
            least = Math.Min(least, cost);
        }
        return least;
    }
}
