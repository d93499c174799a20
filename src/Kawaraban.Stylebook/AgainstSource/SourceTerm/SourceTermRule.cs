namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>Finds terms that the source repeats and the translation renders now one way, now another.</summary>
/// <remarks>It speaks only where the evidence is strong: the register knows both forms, or all rows but one agree. See <c>specs/stylebook/source-term.md</c>.</remarks>
internal sealed class SourceTermRule : ISourceRule
{
    // More is no article.
    private const int MostRows = 500;

    public RuleId Id { get; } = new("source-term");

    public IEnumerable<Finding> Read(PairReading pair) => [];

    public IEnumerable<Finding> ReadWhole(IReadOnlyList<PairReading> rows)
    {
        if (rows.Count > MostRows)
        {
            return [];
        }

        return RegisteredRenderings.Of(rows).Concat(RepeatedRenderings.Of(rows)).DistinctBy(found => (found.Row, found.Place))
            .Select(found => PairReading.InTarget(Id, Severity.Note, found.Place, found.Source, new Message("source-term.differs", found.Term, found.Usual, found.Here)) with { Passage = found.Row });
    }
}
