namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Turns styled pieces into nested runs; of the styles at one point, the one that goes on longest stands outside.</summary>
internal static class InlineNesting
{
    private const int Styles = 4;

    public static WireText Nest(List<InlinePiece> pieces) => Nest(pieces, 0, pieces.Count, used: 0);

    private static WireText Nest(List<InlinePiece> pieces, int start, int end, int used)
    {
        var runs = new List<WireInline>();
        for (var at = start; at < end;)
        {
            var (style, next) = Longest(pieces, at, end, used);
            runs.Add(style < 0 ? Leaf(pieces[at]) : Wrap(pieces[at].Style, style, Nest(pieces, at, next, used | (1 << style))));
            at = next;
        }

        return [.. runs];
    }

    private static (int Style, int End) Longest(List<InlinePiece> pieces, int at, int end, int used)
    {
        var longest = (Style: -1, End: at + 1);
        for (var style = 0; style < Styles; style++)
        {
            if ((used & (1 << style)) == 0 && Key(pieces[at], style) is { } key)
            {
                var reach = Reach(pieces, at, end, style, key);
                longest = longest.Style < 0 || reach > longest.End ? (style, reach) : longest;
            }
        }

        return longest;
    }

    private static int Reach(List<InlinePiece> pieces, int at, int end, int style, object key)
    {
        var next = at + 1;
        while (next < end && (Equals(Key(pieces[next], style), key) || IsBreakInside(pieces, next, end, style, key)))
        {
            next++;
        }

        return next;
    }

    /// <summary>A line break has no style: it belongs to what stands on both sides of it.</summary>
    private static bool IsBreakInside(List<InlinePiece> pieces, int at, int end, int style, object key) =>
        pieces[at].IsBreak && at + 1 < end && Equals(Key(pieces[at + 1], style), key);

    private static object? Key(InlinePiece piece, int style) => style switch
    {
        0 => piece.Style.Link,
        1 => piece.Style.Language,
        2 => piece.Style.Strong ? "strong" : null,
        _ => piece.Style.Emphasis ? "emphasis" : null,
    };

    private static WireInline Wrap(InlineStyle style, int kind, WireText inner) => kind switch
    {
        0 => new LinkRun(style.Link!, inner),
        1 => new LanguageRun(style.Language!, inner),
        2 => new StrongRun(inner),
        _ => new EmphasisRun(inner),
    };

    private static WireInline Leaf(InlinePiece piece) => piece switch
    {
        { IsBreak: true } => new LineBreak(),
        { Reading: { } reading } => new RubyRun(piece.Characters.ToString(), reading),
        { Style.Code: true } => new CodeRun(piece.Characters.ToString()),
        _ => new TextRun(piece.Characters.ToString()),
    };
}
