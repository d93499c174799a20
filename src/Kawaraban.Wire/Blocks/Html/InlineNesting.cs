namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Turns styled pieces into nested runs: link outside, then language, strong, emphasis, code.</summary>
internal static class InlineNesting
{
    public static WireText Nest(List<InlinePiece> pieces) =>
        Nest(pieces, 0, pieces.Count, level: 0);

    private static WireText Nest(List<InlinePiece> pieces, int start, int end, int level)
    {
        var runs = new List<WireInline>();
        var at = start;
        while (at < end)
        {
            var next = EndOfGroup(pieces, at, end, level);
            runs.AddRange(Group(pieces, at, next, level));
            at = next;
        }

        return [.. runs];
    }

    private static int EndOfGroup(List<InlinePiece> pieces, int at, int end, int level)
    {
        var key = Key(pieces[at], level);
        var next = at + 1;
        while (next < end && (Equals(Key(pieces[next], level), key) || IsBreakInside(pieces, next, end, level, key)))
        {
            next++;
        }

        return next;
    }

    /// <summary>A line break has no style: it belongs to what stands on both sides of it.</summary>
    private static bool IsBreakInside(List<InlinePiece> pieces, int at, int end, int level, object? key) =>
        key is not null && pieces[at].IsBreak && at + 1 < end && Equals(Key(pieces[at + 1], level), key);

    private static object? Key(InlinePiece piece, int level) => level switch
    {
        0 => piece.Style.Link,
        1 => piece.Style.Language,
        2 => piece.Style.Strong ? true : null,
        3 => piece.Style.Emphasis ? true : null,
        _ => null,
    };

    private static IEnumerable<WireInline> Group(List<InlinePiece> pieces, int start, int end, int level)
    {
        if (level > 3)
        {
            return pieces.GetRange(start, end - start).Select(Leaf);
        }

        var inner = Nest(pieces, start, end, level + 1);
        return Key(pieces[start], level) is null ? inner : [Wrap(pieces[start].Style, level, inner)];
    }

    private static WireInline Wrap(InlineStyle style, int level, WireText inner) => level switch
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
