using System.Globalization;
using System.Text;

namespace Kawaraban.Wire.Blocks;

/// <summary>Blocks as HTML. Nothing of the sender's markup is in it: every element is written here and every character encoded.</summary>
public static class BlockHtml
{
    /// <summary>The blocks as HTML, one a line; null for no blocks.</summary>
    public static string? Render(IReadOnlyList<WireBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var html = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(html.Append(html.Length > 0 ? "\n" : ""), block);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, WireBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph: Element(html, "p", paragraph.Text); break;
            case Heading heading: Element(html, string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"), heading.Text); break;
            case ListBlock list: AppendList(html, list); break;
            case Quotation quotation: AppendQuotation(html, quotation.Text, quotation.Source); break;
            case PullQuote quote: AppendPullQuote(html, quote); break;
            case PictureBlock picture: AppendPicture(html, picture); break;
            case TableBlock table: AppendTable(html, table); break;
            case Embed embed: AppendEmbed(html, embed); break;
            case Note note: AppendNote(html, note); break;
        }
    }

    private static void AppendList(StringBuilder html, ListBlock list)
    {
        html.Append(list.Ordered ? "<ol" : "<ul");
        if (list is { Ordered: true, Start: not 1 })
        {
            html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        }

        html.Append('>');
        foreach (var item in list.Items)
        {
            Element(html, "li", item);
        }

        html.Append(list.Ordered ? "</ol>" : "</ul>");
    }

    private static void AppendQuotation(StringBuilder html, WireText text, WireText source)
    {
        html.Append("<blockquote>");
        foreach (var paragraph in InlineParagraphs.Split(text))
        {
            Element(html, "p", paragraph);
        }

        if (!source.IsEmpty)
        {
            html.Append("<footer>");
            Element(html, "cite", source);
            html.Append("</footer>");
        }

        html.Append("</blockquote>");
    }

    private static void AppendPullQuote(StringBuilder html, PullQuote quote)
    {
        html.Append("<aside>");
        AppendQuotation(html, quote.Text, quote.Speaker);
        html.Append("</aside>");
    }

    private static void AppendPicture(StringBuilder html, PictureBlock picture)
    {
        html.Append("<figure><img src=\"").Append(Attribute(picture.Url)).Append("\" alt=\"").Append(Attribute(picture.Alt ?? "")).Append("\">");
        if (!picture.Caption.IsEmpty || picture.Credit is not null)
        {
            AppendCaption(html, picture);
        }

        html.Append("</figure>");
    }

    private static void AppendCaption(StringBuilder html, PictureBlock picture)
    {
        html.Append("<figcaption>");
        AppendRuns(html, picture.Caption);
        if (picture.Credit is { } credit)
        {
            html.Append(picture.Caption.IsEmpty ? "" : " ").Append("<small>").Append(Characters(credit)).Append("</small>");
        }

        html.Append("</figcaption>");
    }

    private static void AppendTable(StringBuilder html, TableBlock table)
    {
        html.Append("<table>");
        if (!table.Caption.IsEmpty)
        {
            Element(html, "caption", table.Caption);
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            AppendRow(html, table.Rows[row], table.FirstRowIsHeader && row == 0 ? "th" : "td");
        }

        html.Append("</table>");
    }

    private static void AppendRow(StringBuilder html, WireList<WireText> row, string cellName)
    {
        html.Append("<tr>");
        foreach (var cell in row)
        {
            Element(html, cellName, cell);
        }

        html.Append("</tr>");
    }

    private static void AppendEmbed(StringBuilder html, Embed embed)
    {
        html.Append("<figure class=\"embed\"><a href=\"").Append(Attribute(embed.Url)).Append("\">")
            .Append(Characters(embed.Title ?? embed.Provider ?? embed.Url)).Append("</a></figure>");
    }

    private static void AppendNote(StringBuilder html, Note note)
    {
        html.Append("<aside>");
        foreach (var paragraph in InlineParagraphs.Split(note.Text))
        {
            Element(html, "p", paragraph);
        }

        html.Append("</aside>");
    }

    private static void Element(StringBuilder html, string name, WireText text)
    {
        html.Append('<').Append(name).Append('>');
        AppendRuns(html, text);
        html.Append("</").Append(name).Append('>');
    }

    private static void AppendRuns(StringBuilder html, WireText text)
    {
        foreach (var run in text)
        {
            AppendRun(html, run);
        }
    }

    private static void AppendRun(StringBuilder html, WireInline run)
    {
        switch (run)
        {
            case TextRun text: html.Append(Characters(text.Text)); break;
            case LineBreak: html.Append("<br>"); break;
            case CodeRun code: html.Append("<code>").Append(Characters(code.Text)).Append("</code>"); break;
            case RubyRun ruby: html.Append("<ruby>").Append(Characters(ruby.Base)).Append("<rt>").Append(Characters(ruby.Reading)).Append("</rt></ruby>"); break;
            case StrongRun strong: Element(html, "strong", strong.Text); break;
            case EmphasisRun emphasis: Element(html, "em", emphasis.Text); break;
            case LinkRun link:
                html.Append("<a href=\"").Append(Attribute(link.Url)).Append("\">");
                AppendRuns(html, link.Text);
                html.Append("</a>");
                break;
            case LanguageRun language:
                html.Append("<span lang=\"").Append(Attribute(language.Tag)).Append("\">");
                AppendRuns(html, language.Text);
                html.Append("</span>");
                break;
        }
    }

    private static string Characters(string characters) =>
        characters.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string Attribute(string characters) =>
        Characters(characters).Replace("\"", "&quot;").Replace("'", "&#39;");
}
