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

        foreach (var sentence in SentencePairs.Of(pair))
        {
            if (Hedges.Plain(pair.Source, sentence.Source) is { } lost && !Hedges.MayDoubt(pair.Target, sentence.NearTarget))
            {
                yield return PairReading.InSource(Id, Severity.Should, lost, new Message("source-hedge.lost", lost.Of(pair.Source.Text)));
            }
            else if (Hedges.Plain(pair.Target, sentence.Target) is { } added && !Hedges.MayDoubt(pair.Source, sentence.NearSource))
            {
                yield return PairReading.InTarget(Id, Severity.Should, added, null, new Message("source-hedge.added", added.Of(pair.Target.Text)));
            }
        }
    }
}
