namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>A story file in a few lines, as a box in an article has room for: what no longer holds is not in it.</summary>
public static class FileBrief
{
    public const int MostEvents = 5;
    public const int MostSeries = 6;

    /// <summary>The latest events, the oldest of them first.</summary>
    public static IReadOnlyList<PublicFact> Background(PublicFile file) =>
        [.. Standing(file, FactKind.Event).OrderBy(fact => fact.Fact.From).ThenBy(fact => fact.Fact.Number).TakeLast(MostEvents)];

    /// <summary>
    /// The newest value of each line of figures, in the order in which the file took the lines up; beside it those of the line that
    /// contradict it. Of many lines those that were last counted.
    /// </summary>
    public static IReadOnlyList<PublicFact> Figures(PublicFile file) =>
    [
        .. Standing(file, FactKind.Figure)
            .GroupBy(fact => fact.Fact.Series)
            .Select(series => (Newest: FigureSeries.InOrder(series).Last(), All: series.ToList()))
            .OrderByDescending(series => series.Newest.Fact.To).Take(MostSeries)
            .OrderBy(series => file.Facts.First(fact => fact.Fact.Series == series.Newest.Fact.Series).Fact.Number)
            .SelectMany(series => series.All.Where(fact => fact != series.Newest && IsDisputed(fact, series.Newest)).Prepend(series.Newest)),
    ];

    private static IEnumerable<PublicFact> Standing(PublicFile file, FactKind kind) => file.Facts.Where(fact => fact.Fact.Kind == kind && fact.State != FactState.Superseded);

    private static bool IsDisputed(PublicFact fact, PublicFact by) => fact.Related.Any(link => link.How == FactActKind.Disputed && link.Other == by.Fact);
}
