using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>HTML: each block of text is a passage. Code is spared, readings over kanji and what is not shown are left out.</summary>
internal sealed class HtmlLayout
{
    private static readonly HashSet<string> _unread = ["script", "style", "template", "noscript", "svg", "math", "head", "rt", "rp", "textarea", "select", "iframe", "object", "video", "audio"];
    private static readonly HashSet<string> _spared = ["code", "pre", "kbd", "samp", "var", "tt"];
    private static readonly HashSet<string> _inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt",
        "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];

    private readonly string text;
    private readonly Composer composer;
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private string? unread;

    private HtmlLayout(string text, TextLanguage language)
    {
        this.text = text;
        composer = new Composer(text, language);
    }

    private PassageKind Kind => IsOpen("h1", "h2", "h3", "h4", "h5", "h6") ? PassageKind.Heading
        : IsOpen("figcaption", "caption") ? PassageKind.Caption
        : IsOpen("blockquote") ? PassageKind.Quotation
        : IsOpen("td", "th") ? PassageKind.Cell
        : IsOpen("li", "dt", "dd") ? PassageKind.ListItem
        : PassageKind.Paragraph;

    private bool IsSpared => _spared.Any(name => IsOpen(name));

    public static IReadOnlyList<LaidOut> Of(string text, TextLanguage language)
    {
        var layout = new HtmlLayout(text, language);
        foreach (var part in MarkupParts.Of(text))
        {
            layout.Take(part);
        }

        layout.composer.End(layout.Kind);
        return layout.composer.Passages;
    }

    private void Take(MarkupPart part)
    {
        if (unread is not null)
        {
            unread = part.Kind == MarkupKind.End && part.Name == unread ? null : unread;
            return;
        }

        switch (part.Kind)
        {
            case MarkupKind.Text:
                TakeText(part.Place);
                break;
            case MarkupKind.Entity:
                composer.Add(part.Name, part.Place, IsSpared);
                break;
            case MarkupKind.Begin when _unread.Contains(part.Name):
                unread = part.Name;
                break;
            default:
                TakeTag(part);
                break;
        }
    }

    private void TakeTag(MarkupPart part)
    {
        if (!_inline.Contains(part.Name))
        {
            composer.End(Kind);
        }

        if (part.Kind == MarkupKind.Begin)
        {
            open[part.Name] = open.GetValueOrDefault(part.Name) + 1;
        }
        else if (part.Kind == MarkupKind.End && open.GetValueOrDefault(part.Name) is > 0 and var count)
        {
            open[part.Name] = count - 1;
        }
    }

    /// <summary>White space is one space, and none where a line ends between characters that are written without.</summary>
    private void TakeText(TextRange place)
    {
        var at = place.Start;
        while (at < place.End)
        {
            var start = at;
            while (at < place.End && !IsBlank(text[at]))
            {
                at++;
            }

            composer.Add(TextRange.Between(start, at), IsSpared);
            var blank = at;
            while (at < place.End && IsBlank(text[at]))
            {
                at++;
            }

            if (at > blank && !composer.EndsInBlank)
            {
                TakeBlank(TextRange.Between(blank, at), at);
            }
        }
    }

    private void TakeBlank(TextRange blank, int next)
    {
        var isLineEnd = blank.Of(text).Contains('\n', StringComparison.Ordinal);
        var joins = isLineEnd && composer.EndsWithoutSpaces && (next == text.Length || text[next] >= '\u3000' || text[next] == '<');
        if (blank.Length == 1 && !isLineEnd)
        {
            composer.Add(blank);
        }
        else if (!joins)
        {
            composer.Add(" ", blank);
        }
    }

    private bool IsOpen(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (open.GetValueOrDefault(name) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
