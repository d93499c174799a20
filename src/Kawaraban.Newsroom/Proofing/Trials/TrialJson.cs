using System.Text.Encodings.Web;
using System.Text.Json;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>What a trial found, as JSON: a line for each article, as <c>kawaraban check --format json</c> writes one for each file (docs/contracts/text-json.md).</summary>
public static class TrialJson
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="reason">What a finding says, in the reader's words.</param>
    /// <returns>The line with its end, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Line(ArticleAddress address, ArticleId article, IReadOnlyList<TrialFinding> findings, Func<ProofFinding, string> reason)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteString("file", $"{address.Edition}/{address.Section}/{address.Slug}");
            json.WriteString("article", article.Value);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(json, finding, reason(finding.ToProof()));
            }
            json.WriteEndArray();
            WriteCounts(json, findings);
            json.WriteEndObject();
        }
        bytes.WriteByte((byte)'\n');
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, TrialFinding finding, string reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", JsonName.Of(finding.Severity));
        json.WriteString("message", reason);
        json.WriteNumber("start", finding.Start);
        json.WriteNumber("end", finding.Start + finding.Length);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("excerpt", finding.Before + finding.Excerpt + finding.After);
        json.WriteString("side", finding.IsOfSource ? "source" : "target");
        json.WriteNull("sourceStart");
        json.WriteNull("sourceEnd");
        WriteFix(json, finding);
        json.WriteString("standing", JsonName.Of(finding.Standing));
        json.WriteString("source", finding.SourceExcerpt);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, TrialFinding finding)
    {
        if (finding.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }
        json.WriteStartObject("fix");
        json.WriteNumber("start", finding.Start);
        json.WriteNumber("end", finding.Start + finding.Length);
        json.WriteString("text", fix);
        json.WriteEndObject();
    }

    /// <summary>Of what would be open: what is gone is not.</summary>
    private static void WriteCounts(Utf8JsonWriter json, IReadOnlyList<TrialFinding> findings)
    {
        json.WriteStartObject("counts");
        foreach (var severity in (ProofSeverity[])[ProofSeverity.Must, ProofSeverity.Should, ProofSeverity.Note])
        {
            json.WriteNumber(JsonName.Of(severity), findings.Count(finding => finding.Severity == severity && finding.Standing is (TrialStanding.New or TrialStanding.Same)));
        }
        json.WriteEndObject();
    }
}
