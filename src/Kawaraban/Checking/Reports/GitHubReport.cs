using System.Globalization;
using Kawaraban.Stylebook;

namespace Kawaraban.Checking.Reports;

/// <summary>Commands that GitHub's workflows show beside the line.</summary>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    public void Write(CheckedDocument document)
    {
        var lines = new LinePlaces(document.Text);
        foreach (var finding in document.Findings)
        {
            var (endLine, endColumn) = lines.Of(finding.Place.End);
            var command = finding.Finding.Severity switch { Severity.Must => "error", Severity.Should => "warning", _ => "notice" };
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{command} file={Property(document.File)},line={finding.Line},col={finding.Column},endLine={endLine},endColumn={endColumn},title={Property(finding.Finding.Rule.Name)}::{Data(finding.Message)}"));
        }
    }

    public void End()
    {
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
