namespace Kawaraban.Stylebook.AgainstSource.SourceHedge;

/// <summary>Finds what the source only reports or supposes and the translation states, and the other way round.</summary>
/// <remarks>It goes by the words that say how a clause is vouched for; any attribution on the other side counts as kept. See <c>specs/stylebook/source-hedge.md</c>.</remarks>
internal sealed class SourceHedgeRule : ISourceRule
{
    public RuleId Id { get; } = new("source-hedge");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            yield break;
        }

        foreach (var (place, isLost) in SentencePairs.Unanswered(pair, Hedges.Plain, Hedges.MayDoubt))
        {
            yield return isLost
                ? PairReading.InSource(Id, Severity.Should, place, new Message("source-hedge.lost", place.Of(pair.Source.Text)))
                : PairReading.InTarget(Id, Severity.Should, place, null, new Message("source-hedge.added", place.Of(pair.Target.Text)));
        }
    }
}
