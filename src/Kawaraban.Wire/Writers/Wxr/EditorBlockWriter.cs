using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>Blocks as the block editor keeps them: the HTML it would have written, between its comments.</summary>
internal static class EditorBlockWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Default };

    /// <param name="blocks">The body.</param>
    /// <param name="fileId">The number of the attachment with a file; 0 when there is none.</param>
    public static string Write(IReadOnlyList<WireBlock> blocks, Func<string, long> fileId) =>
        string.Join("\n\n", blocks.Select(block => Safe(Block(block, fileId))));

    /// <summary>A bracket would begin a shortcode.</summary>
    public static string Safe(string html) => html.Replace("[", "&#91;", StringComparison.Ordinal);

    private static string Block(WireBlock block, Func<string, long> fileId) => block switch
    {
        Paragraph(var text) when IsCode(text) => Comment("code", null, $"<pre class=\"wp-block-code\"><code>{WxrXml.Escape(text.Plain)}</code></pre>"),
        Paragraph(var text) => Comment("paragraph", null, $"<p>{Words(text)}</p>"),
        Heading(var level, var text) => Comment("heading", level == 2 ? null : new JsonObject { ["level"] = level }, $"<h{level} class=\"wp-block-heading\">{Inline(text)}</h{level}>"),
        ListBlock list => List(list),
        Quotation(var text, var source) => Comment("quote", null, $"<blockquote class=\"wp-block-quote\">{Paragraphs(text)}{Cite(source)}</blockquote>"),
        PullQuote(var text, var speaker) => Comment("pullquote", null, $"<figure class=\"wp-block-pullquote\"><blockquote><p>{Inline(text)}</p>{Cite(speaker)}</blockquote></figure>"),
        PictureBlock picture => Picture(picture, fileId(picture.Url)),
        TableBlock table => Table(table),
        Embed embed => Card(embed),
        Note(var text) => Comment("group", new JsonObject { ["tagName"] = "aside" }, $"<aside class=\"wp-block-group\">{Paragraphs(text)}</aside>"),
        _ => "",
    };

    private static string Comment(string name, JsonObject? attributes, string html) =>
        $"<!-- wp:{name} {(attributes is null ? "" : attributes.ToJsonString(Json).Replace("--", "\\u002d\\u002d", StringComparison.Ordinal) + " ")}-->\n{html}\n<!-- /wp:{name} -->";

    /// <summary>The runs as HTML: what a paragraph of them is, without the paragraph.</summary>
    private static string Inline(WireText text) =>
        text.IsEmpty ? "" : BlockHtml.Render([new Paragraph(text)])!["<p>".Length..^"</p>".Length];

    /// <summary>Whether every line is a machine's, whose spaces count.</summary>
    private static bool IsCode(WireText text) => text.Any(run => run is CodeRun) && text.All(run => run is CodeRun or LineBreak);

    /// <summary>An address that stands alone would become a card.</summary>
    private static string Words(WireText text) =>
        Inline(text) is var html && html.StartsWith("http", StringComparison.Ordinal) && !html.Contains('<') ? html.Replace("://", "&#58;//", StringComparison.Ordinal) : html;

    private static string Paragraphs(WireText text) =>
        string.Join("\n\n", InlineParagraphs.Split(text).Select(paragraph => Comment("paragraph", null, $"<p>{Words(paragraph)}</p>")));

    private static string Cite(WireText source) => source.IsEmpty ? "" : $"<cite>{Inline(source)}</cite>";

    private static string Caption(string html) => html.Length == 0 ? "" : $"<figcaption class=\"wp-element-caption\">{html}</figcaption>";

    private static string List(ListBlock list)
    {
        var attributes = list.Ordered ? new JsonObject { ["ordered"] = true } : null;
        var start = "";
        if (list is { Ordered: true, Start: not 1 })
        {
            attributes!["start"] = list.Start;
            start = string.Create(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        }

        var items = string.Join("\n\n", list.Items.Select(item => Comment("list-item", null, $"<li>{Inline(item)}</li>")));
        return Comment("list", attributes, list.Ordered ? $"<ol{start}>{items}</ol>" : $"<ul>{items}</ul>");
    }

    private static string Picture(PictureBlock picture, long id)
    {
        var credit = picture.Credit is { } by ? $"<small>{Inline(WireText.Of(by))}</small>" : "";
        var caption = Inline(picture.Caption) is { Length: > 0 } words && credit.Length > 0 ? words + " " + credit : Inline(picture.Caption) + credit;
        var name = id == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" class=\"wp-image-{id}\"");
        var html = $"<figure class=\"wp-block-image size-full\"><img src=\"{Attribute(picture.Url)}\" alt=\"{Attribute(picture.Alt ?? "")}\"{name}/>{Caption(caption)}</figure>";
        return Comment("image", id == 0 ? new JsonObject { ["sizeSlug"] = "full" } : new JsonObject { ["id"] = id, ["sizeSlug"] = "full" }, html);
    }

    private static string Table(TableBlock table)
    {
        var html = new StringBuilder("<figure class=\"wp-block-table\"><table>");
        var body = table.FirstRowIsHeader ? 1 : 0;
        if (body == 1)
        {
            html.Append("<thead>").Append(Row(table.Rows[0], "th")).Append("</thead>");
        }

        html.Append("<tbody>").AppendJoin("", table.Rows.Skip(body).Select(row => Row(row, "td"))).Append("</tbody></table>");
        return Comment("table", null, html.Append(Caption(Inline(table.Caption))).Append("</figure>").ToString());
    }

    private static string Row(WireList<WireText> row, string cell) => $"<tr>{string.Concat(row.Select(text => $"<{cell}>{Inline(text)}</{cell}>"))}</tr>";

    private static string Card(Embed embed)
    {
        var attributes = new JsonObject { ["url"] = embed.Url, ["type"] = "rich", ["providerNameSlug"] = (embed.Provider ?? "").ToLowerInvariant().Replace(' ', '-') };
        var caption = embed.Title is { } title ? Caption(Inline(WireText.Of(title))) : "";
        return Comment("embed", attributes, $"<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n{Attribute(embed.Url)}\n</div>{caption}</figure>");
    }

    private static string Attribute(string text) => WxrXml.Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
