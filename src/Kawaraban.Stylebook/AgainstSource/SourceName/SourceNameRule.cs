namespace Kawaraban.Stylebook.AgainstSource.SourceName;

/// <summary>Finds names of the register that stand in the source and, in no form, in the translation.</summary>
/// <remarks>Which names stand where is told with the pair: without a register there is nothing to find. See <c>specs/stylebook/source-name.md</c>.</remarks>
internal sealed class SourceNameRule : ISourceRule
{
    public RuleId Id { get; } = new("source-name");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            yield break;
        }

        var there = pair.Pair.TargetNames.Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        // Of entries that share a place one is meant: where the translation has it, the others are not missing.
        foreach (var place in pair.Pair.SourceNames.GroupBy(name => name.Place).OrderBy(place => place.Key.Start))
        {
            var name = place.First();
            if (!place.Any(other => there.Contains(other.Key)) && there.Add(name.Key) && name.Form is { } form)
            {
                yield return PairReading.InSource(Id, Severity.Should, name.Place, new Message("source-name.missing", name.Place.Of(pair.Source.Text), form));
            }
        }
    }
}
