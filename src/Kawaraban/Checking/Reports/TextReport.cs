using System.Globalization;

namespace Kawaraban.Checking.Reports;

/// <summary>A line for each finding, as compilers write them, and a sum for each file.</summary>
internal sealed class TextReport(TextWriter output) : IReport
{
    public void Write(CheckedDocument document)
    {
        foreach (var finding in document.Findings)
        {
            var fix = finding.Fix is null ? "" : $" [{finding.Fix}]";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.File}:{finding.Line}:{finding.Column}: {finding.Severity} {finding.Finding.Rule}: {finding.Message}{fix}"));
        }

        output.WriteLine($"{document.File}: {document.Count(Stylebook.Severity.Must)} must, {document.Count(Stylebook.Severity.Should)} should, {document.Count(Stylebook.Severity.Note)} note");
    }

    public void End()
    {
    }
}
