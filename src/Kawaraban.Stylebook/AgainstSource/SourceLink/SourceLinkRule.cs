namespace Kawaraban.Stylebook.AgainstSource.SourceLink;

/// <summary>Finds links and pictures that a translation drops or brings in.</summary>
/// <remarks>A link to the same page of another edition is not known to be one: an edition that has such pages chooses the rule as a note. See <c>specs/stylebook/source-link.md</c>.</remarks>
internal sealed class SourceLinkRule : ISourceRule
{
    public RuleId Id { get; } = new("source-link");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            return [];
        }

        var sources = pair.Pair.SourceLinks ?? Links.In(pair.Source.Text);
        var targets = pair.Pair.TargetLinks ?? Links.In(pair.Target.Text);
        return Without(sources, targets).Select(link => PairReading.InSource(Id, Severity.Should, link.Place, new Message("source-link.missing", link.Address)))
            .Concat(Without(targets, sources).Select(link => PairReading.InTarget(Id, Severity.Note, link.Place, null, new Message("source-link.added", link.Address))));
    }

    private static IEnumerable<LinkPlace> Without(IReadOnlyList<LinkPlace> links, IReadOnlyList<LinkPlace> others)
    {
        var there = others.Select(link => Bare(link.Address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return links.Where(link => !there.Contains(Bare(link.Address))).DistinctBy(link => Bare(link.Address), StringComparer.OrdinalIgnoreCase);
    }

    private static string Bare(string address)
    {
        var bare = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? address[8..] : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? address[7..] : address;
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..].TrimEnd('/') : bare.TrimEnd('/');
    }
}
