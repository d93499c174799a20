using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A story file as JSON: things in lists, fields as text, whole numbers as numbers.</summary>
internal static class JsonSheet
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(SheetNode file, Stream to)
    {
        using var json = new Utf8JsonWriter(to, Readable);
        Write(json, file);
        json.Flush();
        to.WriteByte((byte)'\n');
    }

    /// <exception cref="SheetException">It is no JSON, or of another shape.</exception>
    public static SheetNode Read(ReadOnlySpan<byte> bytes)
    {
        var lines = new JsonLines(bytes);
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 8, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw new SheetException(new(1, "", "the file is not one JSON object"));
            }
            var file = ReadObject(ref json, ref lines, SheetShape.File);
            while (json.Read())
            {
            }
            return file;
        }
        catch (JsonException broken)
        {
            throw new SheetException(new((int)(broken.LineNumber ?? 0) + 1, "", "the JSON breaks off or is not well formed here"));
        }
        catch (InvalidOperationException)
        {
            // A text that no text can be: half a character.
            throw new SheetException(new(lines.At(json.TokenStartIndex), "", "the text is not well formed here"));
        }
    }

    private static void Write(Utf8JsonWriter json, SheetNode node)
    {
        json.WriteStartObject();
        foreach (var field in SheetShape.Fields[node.Row].Where(node.Fields.ContainsKey))
        {
            if (SheetShape.IsNumber(field))
            {
                json.WriteNumber(field, int.Parse(node[field], CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteString(field, node[field]);
            }
        }
        foreach (var (list, row) in SheetShape.ListsOf(node.Row))
        {
            json.WriteStartArray(list);
            foreach (var child in node.Of(row))
            {
                Write(json, child);
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static SheetNode ReadObject(ref Utf8JsonReader json, ref JsonLines lines, string row)
    {
        var node = new SheetNode(row, lines.At(json.TokenStartIndex));
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            var line = lines.At(json.TokenStartIndex);
            json.Read();
            switch (json.TokenType)
            {
                case JsonTokenType.StartArray when SheetShape.ListsOf(row).FirstOrDefault(list => list.List == name).Row is { } child:
                    ReadList(ref json, ref lines, node, name, child);
                    break;
                case JsonTokenType.String:
                    node.Put(name, json.GetString()!);
                    break;
                case JsonTokenType.Number:
                    node.Put(name, System.Text.Encoding.UTF8.GetString(json.ValueSpan));
                    break;
                case JsonTokenType.Null:
                    break;
                default:
                    throw new SheetException(new(line, name, "text, a number or null is expected here"));
            }
        }
        return node;
    }

    private static void ReadList(ref Utf8JsonReader json, ref JsonLines lines, SheetNode parent, string name, string row)
    {
        var most = row == SheetShape.Fact ? StoryFile.MostFacts : SheetLimits.MostOfAKind;
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var line = lines.At(json.TokenStartIndex);
            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw new SheetException(new(line, name, "the list holds something that is no object"));
            }
            if (++count > most)
            {
                throw new SheetException(new(line, name, $"the list holds more than {most}"));
            }
            parent.Children.Add(ReadObject(ref json, ref lines, row));
        }
    }
}
