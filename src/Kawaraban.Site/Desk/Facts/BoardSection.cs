using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The facts of one kind on the board: events and what lies ahead by their time, figures by series and time, all else by number.</summary>
/// <param name="Parts">Of figures, a part for each series; of all else one part without a name.</param>
public sealed record BoardSection(FactKind Kind, int Count, IReadOnlyList<(string Name, IReadOnlyList<Fact> Facts)> Parts)
{
    public static BoardSection Of(FactKind kind, IReadOnlyList<Fact> facts) => new(kind, facts.Count, kind == FactKind.Figure
        ? [.. facts.GroupBy(fact => fact.Series).OrderBy(series => series.Key, StringComparer.Ordinal).Select(series => (series.Key, (IReadOnlyList<Fact>)[.. ByTime(series)]))]
        : [("", kind is FactKind.Event or FactKind.Outlook or FactKind.Exchange ? [.. ByTime(facts)] : facts)]);

    private static IOrderedEnumerable<Fact> ByTime(IEnumerable<Fact> facts) => facts.OrderBy(fact => fact.From ?? DateTimeOffset.MaxValue).ThenBy(fact => fact.Number);
}
