using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.Checking.Reports;

/// <summary>A line of JSON for each file (docs/contracts/text-json.md).</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(CheckedDocument document)
    {
        using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartObject();
            json.WriteString("file", document.File);
            json.WriteFindings(document);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    public void End()
    {
    }
}
