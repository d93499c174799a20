using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceOmission;

/// <summary>Finds passages of the source that are left untranslated, or of which too little is left.</summary>
/// <remarks>What is marked as left out on purpose is not asked for. See <c>specs/stylebook/source-omission.md</c>.</remarks>
internal sealed class SourceOmissionRule : ISourceRule
{
    private const int MoreSentences = 3;

    public RuleId Id { get; } = new("source-omission");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.Pair.IsAbridged || string.IsNullOrWhiteSpace(pair.Source.Text))
        {
            yield break;
        }

        var whole = new TextRange(0, pair.Source.Text.Length);
        if (string.IsNullOrWhiteSpace(pair.Target.Text))
        {
            yield return PairReading.InSource(Id, Severity.Should, whole, new Message("source-omission.nothing"));
        }
        else if (pair.Source.Text.Trim() == pair.Target.Text.Trim() && pair.Source.Language.IsJapanese && pair.Source.Text.Any(c => char.IsLetter(c) && c > '\u3000'))
        {
            yield return PairReading.InTarget(Id, Severity.Should, new TextRange(0, pair.Target.Text.Length), whole, new Message("source-omission.untranslated"));
        }
        else if (Extent.IsTooShort(pair))
        {
            yield return PairReading.InTarget(Id, Severity.Should, new TextRange(0, pair.Target.Text.Length), whole, new Message("source-omission.short"));
        }
        else if (!pair.IsIncomparable && pair.Source.Sentences.Count >= (2 * pair.Target.Sentences.Count) + MoreSentences)
        {
            yield return PairReading.InTarget(Id, Severity.Note, new TextRange(0, pair.Target.Text.Length), whole, new Message("source-omission.sentences"));
        }
    }
}
