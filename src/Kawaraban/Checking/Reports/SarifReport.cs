using System.Text.Encodings.Web;
using System.Text.Json;
using Kawaraban.Stylebook;

namespace Kawaraban.Checking.Reports;

/// <summary>One log of SARIF 2.1.0 for all files, as code hosts and editors read it. Columns count UTF-16 units.</summary>
internal sealed class SarifReport : IReport
{
    private readonly Utf8JsonWriter json;
    private readonly Stream output;

    public SarifReport(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Kawaraban");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(CheckedDocument document)
    {
        var lines = new LinePlaces(document.Text);
        foreach (var finding in document.Findings)
        {
            WriteResult(document.File, finding, lines);
        }
    }

    public void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
        output.Write("\n"u8);
        output.Flush();
    }

    private void WriteResult(string file, CheckedFinding finding, LinePlaces lines)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Finding.Rule.Name);
        json.WriteString("level", finding.Finding.Severity switch { Severity.Must => "error", Severity.Should => "warning", _ => "note" });
        WriteText("message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        json.WriteStartObject("region");
        WriteRegion(finding, lines);
        WriteText("snippet", finding.Excerpt);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        WriteFix(file, finding, lines);
        json.WriteEndObject();
    }

    private void WriteFix(string file, CheckedFinding finding, LinePlaces lines)
    {
        if (finding.Fix is null)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(file);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WriteRegion(finding, lines);
        json.WriteEndObject();
        WriteText("insertedContent", finding.Fix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifact(string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private void WriteRegion(CheckedFinding finding, LinePlaces lines)
    {
        var (endLine, endColumn) = lines.Of(finding.Place.End);
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("charOffset", finding.Place.Start);
        json.WriteNumber("charLength", finding.Place.Length);
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
