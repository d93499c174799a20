using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Stylebook;

namespace Kawaraban.Checking.Reports;

/// <summary>Findings as JSON (docs/contracts/text-json.md).</summary>
internal static class FindingJson
{
    /// <summary>Writes <c>findings</c> and <c>counts</c> as fields of the object that is being written.</summary>
    public static void WriteFindings(this Utf8JsonWriter json, CheckedDocument document)
    {
        json.WriteStartArray("findings");
        foreach (var finding in document.Findings)
        {
            json.WriteFinding(finding);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("must", document.Count(Severity.Must));
        json.WriteNumber("should", document.Count(Severity.Should));
        json.WriteNumber("note", document.Count(Severity.Note));
        json.WriteEndObject();
    }

    private static void WriteFinding(this Utf8JsonWriter json, CheckedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Finding.Rule.Name);
        json.WriteString("severity", finding.Severity);
        json.WriteString("message", finding.Message);
        json.WriteNumber("start", finding.Place.Start);
        json.WriteNumber("end", finding.Place.End);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("excerpt", finding.Excerpt);
        json.WriteString("side", finding.Finding.Side == FindingSide.Source ? "source" : "target");
        json.WriteOffset("sourceStart", finding.Finding.SourcePlace?.Start);
        json.WriteOffset("sourceEnd", finding.Finding.SourcePlace?.End);
        json.WriteFix(finding.Place, finding.Fix);
        json.WriteEndObject();
    }

    private static void WriteOffset(this Utf8JsonWriter json, string name, int? offset)
    {
        if (offset is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteFix(this Utf8JsonWriter json, TextRange place, string? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", fix);
        json.WriteEndObject();
    }
}
