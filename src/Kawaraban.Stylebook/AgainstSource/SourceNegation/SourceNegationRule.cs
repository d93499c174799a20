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

        foreach (var (place, isLost) in SentencePairs.Unanswered(pair, Negatives.Plain, Negatives.MayDeny))
        {
            yield return isLost
                ? PairReading.InSource(Id, Severity.Should, place, new Message("source-negation.lost", place.Of(pair.Source.Text)))
                : PairReading.InTarget(Id, Severity.Should, place, null, new Message("source-negation.added", place.Of(pair.Target.Text)));
        }
    }
}
