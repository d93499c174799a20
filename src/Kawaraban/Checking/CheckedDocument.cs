using Kawaraban.Stylebook;

namespace Kawaraban.Checking;

/// <summary>A file and what was found in it.</summary>
/// <param name="File">Its name as it was given.</param>
/// <param name="Text">Its text.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
internal sealed record CheckedDocument(string File, string Text, IReadOnlyList<CheckedFinding> Findings)
{
    public int Count(Severity severity) => Findings.Count(finding => finding.Finding.Severity == severity);
}
