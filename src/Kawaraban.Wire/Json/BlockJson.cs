using System.Text.Json;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Json;

/// <summary>Blocks and runs as JSON: each an object with its <c>type</c>; every text is a list of runs.</summary>
internal static class BlockJson
{
    public static void Write(Utf8JsonWriter json, WireBlock block)
    {
        json.WriteStartObject();
        WriteMembers(json, block);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, WireBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteType(json, "paragraph", "text", paragraph.Text);
                break;
            case Heading heading:
                WriteType(json, "heading", "text", heading.Text);
                json.WriteNumber("level", heading.Level);
                break;
            case ListBlock list:
                json.WriteString("type", "list");
                json.WriteBoolean("ordered", list.Ordered);
                json.WriteNumber("start", list.Start);
                json.WriteList("items", list.Items, WriteText);
                break;
            case Quotation quotation:
                WriteType(json, "quotation", "text", quotation.Text);
                WriteText(json, "source", quotation.Source);
                break;
            case PullQuote quote:
                WriteType(json, "pullQuote", "text", quote.Text);
                WriteText(json, "speaker", quote.Speaker);
                break;
            case PictureBlock picture:
                WriteType(json, "picture", "caption", picture.Caption);
                json.WriteString("url", picture.Url);
                json.WriteString("alt", picture.Alt);
                json.WriteString("credit", picture.Credit);
                break;
            case TableBlock table:
                WriteType(json, "table", "caption", table.Caption);
                json.WriteBoolean("firstRowIsHeader", table.FirstRowIsHeader);
                json.WriteList("rows", table.Rows, WriteRow);
                break;
            case Embed embed:
                json.WriteString("type", "embed");
                json.WriteString("url", embed.Url);
                json.WriteString("title", embed.Title);
                json.WriteString("provider", embed.Provider);
                json.WriteString("id", embed.Id);
                break;
            case Note note:
                WriteType(json, "note", "text", note.Text);
                break;
        }
    }

    private static void WriteType(Utf8JsonWriter json, string type, string textName, WireText text)
    {
        json.WriteString("type", type);
        WriteText(json, textName, text);
    }

    private static void WriteRow(Utf8JsonWriter json, WireList<WireText> row)
    {
        json.WriteStartArray();
        foreach (var cell in row)
        {
            WriteText(json, cell);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, WireText text)
    {
        json.WritePropertyName(name);
        WriteText(json, text);
    }

    private static void WriteText(Utf8JsonWriter json, WireText text)
    {
        json.WriteStartArray();
        foreach (var run in text)
        {
            json.WriteStartObject();
            WriteRun(json, run);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRun(Utf8JsonWriter json, WireInline run)
    {
        switch (run)
        {
            case TextRun text: WriteCharacters(json, "text", text.Text); break;
            case CodeRun code: WriteCharacters(json, "code", code.Text); break;
            case LineBreak: json.WriteString("type", "break"); break;
            case StrongRun strong: WriteType(json, "strong", "content", strong.Text); break;
            case EmphasisRun emphasis: WriteType(json, "emphasis", "content", emphasis.Text); break;
            case LinkRun link:
                WriteType(json, "link", "content", link.Text);
                json.WriteString("url", link.Url);
                break;
            case LanguageRun language:
                WriteType(json, "language", "content", language.Text);
                json.WriteString("tag", language.Tag);
                break;
            case RubyRun ruby:
                WriteCharacters(json, "ruby", ruby.Base);
                json.WriteString("reading", ruby.Reading);
                break;
        }
    }

    private static void WriteCharacters(Utf8JsonWriter json, string type, string characters)
    {
        json.WriteString("type", type);
        json.WriteString("text", characters);
    }
}
