using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.Rows;

/// <summary>Puts the passages of two texts together where nobody has recorded which was made from which.</summary>
/// <remarks>
/// By their order, their lengths and the numbers that both have (after Gale and Church): one with one, two with one, one with two, or left alone. At
/// the desk the alignment is recorded, and this is not asked.
/// </remarks>
/// <example><code>
/// RowAlignment.Of(["It rained.", "3 men left."], TextLanguage.English, ["雨だった。3人が去った。"], TextLanguage.Japanese).Count // 1
/// </code></example>
public static class RowAlignment
{
    // More is no article: such texts are put together by their order alone.
    private const int MostCells = 1_000_000;

    private static readonly (int Sources, int Targets, double Cost)[] _steps = [(1, 1, 0), (2, 1, 2), (1, 2, 2), (1, 0, 4), (0, 1, 4)];

    /// <summary>The rows in order; every passage of either text is in just one.</summary>
    /// <param name="sources">The source's passages, plain text.</param>
    /// <param name="sourceLanguage">Its language.</param>
    /// <param name="targets">The translation's passages, plain text.</param>
    /// <param name="targetLanguage">Its language.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<AlignedRow> Of(IReadOnlyList<string> sources, TextLanguage sourceLanguage, IReadOnlyList<string> targets, TextLanguage targetLanguage)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        if (sources.Count * (long)targets.Count > MostCells)
        {
            return InOrder(sources.Count, targets.Count);
        }

        RowWeight[] left = [.. sources.Select(text => RowWeight.Of(text, sourceLanguage))];
        RowWeight[] right = [.. targets.Select(text => RowWeight.Of(text, targetLanguage))];
        return Walk(Steps(left, right), left.Length, right.Length);
    }

    private static IReadOnlyList<AlignedRow> InOrder(int sources, int targets) =>
        [.. Enumerable.Range(0, Math.Max(sources, targets)).Select(at => new AlignedRow(at < sources ? [at] : [], at < targets ? [at] : []))];

    /// <summary>For each place in both texts, the step by which it is reached at the least cost.</summary>
    private static byte[,] Steps(RowWeight[] sources, RowWeight[] targets)
    {
        var costs = new double[sources.Length + 1, targets.Length + 1];
        var steps = new byte[sources.Length + 1, targets.Length + 1];
        for (var source = 0; source <= sources.Length; source++)
        {
            for (var target = 0; target <= targets.Length; target++)
            {
                if (source + target > 0)
                {
                    (costs[source, target], steps[source, target]) = Best(sources, targets, costs, source, target);
                }
            }
        }

        return steps;
    }

    private static (double Cost, byte Step) Best(RowWeight[] sources, RowWeight[] targets, double[,] costs, int source, int target)
    {
        var best = (Cost: double.PositiveInfinity, Step: (byte)0);
        for (byte at = 0; at < _steps.Length; at++)
        {
            var step = _steps[at];
            if (step.Sources > source || step.Targets > target)
            {
                continue;
            }

            var cost = costs[source - step.Sources, target - step.Targets] + step.Cost
                + RowWeight.Distance(sources.AsSpan(source - step.Sources, step.Sources), targets.AsSpan(target - step.Targets, step.Targets));
            best = cost < best.Cost ? (cost, at) : best;
        }

        return best;
    }

    private static List<AlignedRow> Walk(byte[,] steps, int source, int target)
    {
        var rows = new List<AlignedRow>();
        while (source + target > 0)
        {
            var step = _steps[steps[source, target]];
            (source, target) = (source - step.Sources, target - step.Targets);
            rows.Add(new AlignedRow([.. Enumerable.Range(source, step.Sources)], [.. Enumerable.Range(target, step.Targets)]));
        }

        rows.Reverse();
        return rows;
    }
}
