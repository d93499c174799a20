namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>Figures of the same thing over time.</summary>
public static class FigureSeries
{
    /// <summary>From the oldest to the newest: by when the time ends that a figure is of, one without a time before all others; of one time by number.</summary>
    public static IOrderedEnumerable<PublicFact> InOrder(IEnumerable<PublicFact> series) => series.OrderBy(fact => fact.Fact.To).ThenBy(fact => fact.Fact.Number);
}
