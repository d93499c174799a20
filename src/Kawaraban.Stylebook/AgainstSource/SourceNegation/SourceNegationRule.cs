namespace Kawaraban.Stylebook.AgainstSource.SourceNegation;

/// <summary>Finds sentences that deny on one side, while nothing on the other can be taken for a denial.</summary>
/// <remarks>
/// There are many ways to say no: the rule speaks only where the one side denies in so many words and the other has not one of the words, endings or
/// prefixes by which that could be rendered. See <c>specs/stylebook/source-negation.md</c>.
/// </remarks>
internal sealed class SourceNegationRule : ISourceRule
{
    public RuleId Id { get; } = new("source-negation");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            yield break;
        }

        foreach (var sentence in SentencePairs.Of(pair))
        {
            if (Negatives.Plain(pair.Source, sentence.Source) is { } lost && !Negatives.MayDeny(pair.Target, sentence.NearTarget))
            {
                yield return PairReading.InSource(Id, Severity.Should, lost, new Message("source-negation.lost", lost.Of(pair.Source.Text)));
            }
            else if (Negatives.Plain(pair.Target, sentence.Target) is { } added && !Negatives.MayDeny(pair.Source, sentence.NearSource))
            {
                yield return PairReading.InTarget(Id, Severity.Should, added, null, new Message("source-negation.added", added.Of(pair.Target.Text)));
            }
        }
    }
}
