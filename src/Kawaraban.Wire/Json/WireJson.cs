using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.Wire.Json;

/// <summary>A document as the JSON that <c>docs/contracts</c> promises under the name <see cref="WireDocument.Schema"/>.</summary>
public static class WireJson
{
    /// <summary>Markup stands in JSON as it is: nobody reads it from inside a page.</summary>
    internal static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as one JSON text.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="indented">Whether to write it for people, on many lines.</param>
    public static string Write(WireDocument document, bool indented = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, OneLine with { Indented = indented }))
        {
            Write(json, document, (writer, story) => StoryJson.Write(writer, story));
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes the document as UTF-8 on one line, without the line's end, and holds no more than one story of it at a time.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">What was read.</param>
    public static void Write(Stream output, WireDocument document)
    {
        using var json = new Utf8JsonWriter(output, OneLine);
        Write(json, document, (writer, story) =>
        {
            StoryJson.Write(writer, story);
            writer.Flush();
        });
    }

    /// <summary>
    /// Writes a document story by story as UTF-8 on one line, without the line's end. What is known only when all stories were read,
    /// <c>wellFormed</c> and <c>warnings</c>, comes after them where they are read one at a time.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="stories">What is being read. Where its stream fails, the stories before that are written, and a warning <c>cut-short</c>.</param>
    public static void Write(Stream output, StoryStream stories)
    {
        if (stories.Stories is IReadOnlyList<WireStory> all)
        {
            Write(output, stories.Head with { Items = all, Warnings = stories.Warnings, WellFormed = stories.WellFormed });
            return;
        }

        using var json = new Utf8JsonWriter(output, OneLine);
        json.WriteStartObject();
        WriteHead(json, stories.Head);
        WriteSource(json, stories.Head);
        json.WriteStartArray("items");
        var fault = WriteEach(json, stories);
        json.WriteEndArray();
        WriteState(json, stories.WellFormed && fault is null, fault is null ? stories.Warnings : [.. stories.Warnings, fault]);
        json.WriteEndObject();
    }

    /// <returns>The warning where the stream failed; null where all were read.</returns>
    private static WireWarning? WriteEach(Utf8JsonWriter json, StoryStream stories)
    {
        try
        {
            foreach (var story in stories.Stories)
            {
                StoryJson.Write(json, story);
                json.Flush();
            }

            return null;
        }
        catch (IOException broken) when (json.CurrentDepth == 2)
        {
            return new WireWarning("cut-short", $"The file could not be read to its end: {broken.Message}", "");
        }
    }

    private static void Write(Utf8JsonWriter json, WireDocument document, Action<Utf8JsonWriter, WireStory> writeStory)
    {
        json.WriteStartObject();
        WriteHead(json, document);
        WriteState(json, document.WellFormed, document.Warnings);
        WriteSource(json, document);
        json.WriteList("items", document.Items, writeStory);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, WireDocument document)
    {
        json.WriteString("schema", WireDocument.Schema);
        json.WriteBoolean("ok", document.Ok);
        WriteError(json, document.Error);
        json.WriteString("format", EnumName.Of(document.Format));
        json.WriteString("version", document.Version);
        json.WriteString("encoding", document.Encoding);
    }

    private static void WriteState(Utf8JsonWriter json, bool wellFormed, IReadOnlyList<WireWarning> warnings)
    {
        json.WriteBoolean("wellFormed", wellFormed);
        json.WriteList("warnings", warnings, WriteWarning);
    }

    private static void WriteSource(Utf8JsonWriter json, WireDocument document)
    {
        json.WritePropertyName("source");
        SourceJson.Write(json, document.Source);
    }

    internal static void WriteError(Utf8JsonWriter json, WireError? error)
    {
        json.WritePropertyName("error");
        if (error is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", EnumName.Of(error.Code));
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    private static void WriteWarning(Utf8JsonWriter json, WireWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        json.WriteString("at", warning.At);
        json.WriteEndObject();
    }
}
