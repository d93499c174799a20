using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The facts of one kind on the board: events and what lies ahead by their time, figures by series and time, all else by number.</summary>
/// <param name="Count">How many there are, shown or not.</param>
/// <param name="Parts">Of figures, a part for each series; of all else one part without a name.</param>
public sealed record BoardSection(FactKind Kind, int Count, IReadOnlyList<(string Name, IReadOnlyList<Fact> Facts)> Parts)
{
    /// <summary>So many of a kind are shown beside the other kinds: the newest. By itself, a kind is shown whole.</summary>
    public const int MostBeside = 100;

    public bool IsCut => Parts.Sum(part => part.Facts.Count) < Count;

    /// <param name="isAlone">Whether no other kind is asked for.</param>
    public static BoardSection Of(FactKind kind, IReadOnlyList<Fact> facts, bool isAlone)
    {
        var shown = isAlone || facts.Count <= MostBeside ? facts : [.. facts.Skip(facts.Count - MostBeside)];
        return new(kind, facts.Count, kind == FactKind.Figure
            ? [.. shown.GroupBy(fact => fact.Series).OrderBy(series => series.Key, StringComparer.Ordinal).Select(series => (series.Key, (IReadOnlyList<Fact>)[.. ByTime(series)]))]
            : [("", kind is FactKind.Event or FactKind.Outlook or FactKind.Exchange ? [.. ByTime(shown)] : shown)]);
    }

    private static IOrderedEnumerable<Fact> ByTime(IEnumerable<Fact> facts) => facts.OrderBy(fact => fact.From ?? DateTimeOffset.MaxValue).ThenBy(fact => fact.Number);
}
