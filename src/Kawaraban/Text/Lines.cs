using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.Text;

/// <summary>Lines of UTF-8 in, a line of JSON for each out. A bad line is answered with its error, and the next one is read.</summary>
internal static class Lines
{
    public const string StandardInput = "-";

    /// <summary>The longest line that is read, in bytes; a longer one is skipped to its end and answered with an error.</summary>
    public const int MaxLine = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Stream Open(string path) => path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);

    public static void Answer(Stream input, Stream output, Action<Utf8JsonWriter, string> answer, CancellationToken cancel)
    {
        var written = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(written, Json);
        var lines = new LineReader(input, MaxLine);
        while (!cancel.IsCancellationRequested && lines.Read())
        {
            AnswerLine(lines, json, answer);
            json.Flush();
            written.Write("\n"u8);
            output.Write(written.WrittenSpan);
            output.Flush();
            written.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void AnswerLine(LineReader lines, Utf8JsonWriter json, Action<Utf8JsonWriter, string> answer)
    {
        if (lines.TooLong)
        {
            WriteError(json, "line.too-long", $"The line is longer than {MaxLine} bytes.");
            return;
        }
        try
        {
            answer(json, Strict.GetString(lines.Line));
        }
        catch (DecoderFallbackException wrong)
        {
            WriteError(json, "line.not-utf8", $"The line is not UTF-8 from byte {wrong.Index} on.");
        }
    }

    private static void WriteError(Utf8JsonWriter json, string code, string message)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
