using Kawaraban.Newsroom.Proofing.Waivers;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>What a version says of itself under two house styles, held against each other as the desk would see it: by what is open.</summary>
public static class TrialComparison
{
    /// <param name="today">What is found by the house style that holds.</param>
    /// <param name="tried">What is found by the other.</param>
    /// <returns>What the other finds, then what is gone.</returns>
    public static IReadOnlyList<TrialLine> Of(ProofSheet today, ProofSheet tried)
    {
        var openToday = KeysOf(today.Open);
        var openThen = KeysOf(tried.Open);
        return
        [
            .. tried.Findings.Select(finding => new TrialLine(finding.Finding, StandingOf(finding, openToday))),
            .. today.Open.Where(finding => !openThen.Contains(finding.Key)).Select(finding => new TrialLine(finding, TrialStanding.Gone)),
        ];
    }

    private static HashSet<string> KeysOf(IEnumerable<ProofFinding> findings) => findings.Select(finding => finding.Key).ToHashSet(StringComparer.Ordinal);

    private static TrialStanding StandingOf(ProofedFinding finding, HashSet<string> openToday) =>
        !finding.IsOpen ? TrialStanding.Quiet : openToday.Contains(finding.Finding.Key) ? TrialStanding.Same : TrialStanding.New;
}
