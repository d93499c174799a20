using System.Globalization;
using System.Text;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Checking.Archive;

/// <summary>Writes what was found in the archive as it is read: a line for each finding and a sum at the end, or a line of JSON for each article.</summary>
internal sealed class ArchiveReport(Stream output, bool isJson, Func<ProofFinding, string> reason)
{
    private readonly int[] _standings = new int[Enum.GetValues<TrialStanding>().Length];
    private long _bytes;

    public int Articles { get; private set; }

    /// <summary>Findings that would be open, and matter most.</summary>
    public int Musts { get; private set; }

    /// <summary>What is or would be open.</summary>
    public int Found => CountOf(TrialStanding.New) + CountOf(TrialStanding.Same) + CountOf(TrialStanding.Gone);

    public void Write(TriedArticle article)
    {
        var findings = article.Findings.ToList();
        if (isJson)
        {
            output.Write(TrialJson.Line(article.Address, article.Id, findings, reason).Span);
        }
        else
        {
            findings.ForEach(finding => WriteLine(LineOf(article, finding)));
        }
        Articles++;
        _bytes += article.Bytes;
        Musts += findings.Count(finding => finding is { Severity: ProofSeverity.Must, Standing: not TrialStanding.Gone });
        foreach (var line in article.Lines)
        {
            _standings[(int)line.Standing]++;
        }
        output.Flush();
    }

    public async Task EndAsync()
    {
        if (!isJson)
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Articles} articles, {_bytes} bytes: {CountOf(TrialStanding.New)} new, {CountOf(TrialStanding.Gone)} gone, {CountOf(TrialStanding.Same)} the same, {CountOf(TrialStanding.Quiet)} let stand"));
        }
        await output.FlushAsync();
    }

    private int CountOf(TrialStanding standing) => _standings[(int)standing];

    private string LineOf(TriedArticle article, TrialFinding finding)
    {
        var (address, fix) = (article.Address, finding.Fix is null ? "" : $" [{finding.Fix}]");
        var standing = finding.Standing switch { TrialStanding.New => " (new)", TrialStanding.Gone => " (gone)", _ => "" };
        return string.Create(CultureInfo.InvariantCulture,
            $"{address.Edition}/{address.Section}/{address.Slug}:{finding.Line}:{finding.Column}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule}: {reason(finding.ToProof())}{fix}{standing}");
    }

    private void WriteLine(string line) => output.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
