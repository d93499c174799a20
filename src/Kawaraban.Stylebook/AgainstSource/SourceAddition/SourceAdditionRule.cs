using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceAddition;

/// <summary>Finds translations that say more than their source.</summary>
/// <remarks>What is marked as the edition's own is not asked for. See <c>specs/stylebook/source-addition.md</c>.</remarks>
internal sealed class SourceAdditionRule : ISourceRule
{
    private const int MoreSentences = 3;

    public RuleId Id { get; } = new("source-addition");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.Pair.IsEnlarged || string.IsNullOrWhiteSpace(pair.Target.Text))
        {
            yield break;
        }

        var whole = new TextRange(0, pair.Target.Text.Length);
        if (string.IsNullOrWhiteSpace(pair.Source.Text))
        {
            yield return PairReading.InTarget(Id, Severity.Should, whole, null, new Message("source-addition.nothing"));
        }
        else if (Extent.IsTooLong(pair))
        {
            yield return PairReading.InTarget(Id, Severity.Should, whole, new TextRange(0, pair.Source.Text.Length), new Message("source-addition.long"));
        }
        else if (!pair.IsIncomparable && pair.Target.Sentences.Count >= (2 * pair.Source.Sentences.Count) + MoreSentences)
        {
            yield return PairReading.InTarget(Id, Severity.Note, whole, new TextRange(0, pair.Source.Text.Length), new Message("source-addition.sentences"));
        }
    }
}
