using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>A version as it was read: its findings, and what was decided of them.</summary>
public sealed record ProofSheet(IReadOnlyList<ProofedFinding> Findings)
{
    /// <summary>In the order of the version.</summary>
    public IReadOnlyList<ProofFinding> Open { get; } = [.. Findings.Where(finding => finding.IsOpen).Select(finding => finding.Finding)];

    /// <summary>What keeps the version from its release.</summary>
    public IReadOnlyList<ProofFinding> Musts => [.. Open.Where(finding => finding.Severity == ProofSeverity.Must)];

    public int Count(ProofSeverity severity) => Open.Count(finding => finding.Severity == severity);

    /// <summary>Null where nothing has to be mended first; the detail says how much.</summary>
    public Objection? Objection => Count(ProofSeverity.Must) is > 0 and var musts ? new Objection("must-findings", Detail: $"{musts}") : null;

    public ProofedFinding? Find(string key) => Findings.FirstOrDefault(finding => finding.Finding.Key == key);

    /// <param name="waivers">Those that hold in the article's edition or article.</param>
    /// <param name="signatures">Those of the version.</param>
    public static ProofSheet Of(ArticleId article, IReadOnlyList<ProofFinding> findings, IReadOnlyList<Waiver> waivers, IReadOnlyList<Countersign> signatures)
    {
        var byRule = waivers.ToLookup(waiver => waiver.Rule);
        var signed = signatures.ToLookup(signature => signature.Key);
        return new ProofSheet([.. findings.Select(finding =>
            new ProofedFinding(finding, byRule[finding.Rule].FirstOrDefault(waiver => waiver.Covers(article, finding)), signed[finding.Key].FirstOrDefault()))]);
    }

    /// <summary>What the release of a version puts on record.</summary>
    public ProofRecord RecordOf(VersionId version, ProofCheck check, int rules)
    {
        var held = Findings.Where(finding => finding.Finding.IsOfSource == (check == ProofCheck.Source)).ToList();
        return new ProofRecord
        {
            VersionId = version, Kind = check, Rules = rules, LeftOpen = held.Count(finding => finding.IsOpen),
            Waived = held.Count(finding => finding.Waiver is not null), Signed = held.Count(finding => finding is { Waiver: null, Signature: not null }),
        };
    }
}
