using System.Globalization;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The text of one block while it is gathered: white space made single, debris left out, styles kept apart until the end.</summary>
internal sealed class InlineText
{
    private readonly List<InlinePiece> _pieces = [];
    private Space _space;
    private InlineStyle _spaceStyle;

    private enum Space
    {
        None,
        Line,
        Blank,
    }

    public bool EndsWithBreak => _pieces is [.., { IsBreak: true }];

    public bool IsEmpty => _pieces.Count == 0;

    public void Append(ReadOnlySpan<char> characters, InlineStyle style)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[i];
            if (IsOrdinary(c))
            {
                var run = Run(characters[i..]);
                Write(run, style);
                i += run.Length - 1;
            }
            else if (IsSpace(c))
            {
                NoteSpace(c, style);
            }
            else if (!Debris.Is(characters, i))
            {
                Write([c], style);
            }
        }
    }

    /// <summary>Characters whose spaces and line ends are meant, as in <c>pre</c>.</summary>
    public void AppendAsWritten(string characters, InlineStyle style)
    {
        var lines = characters.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                AppendBreak();
            }

            AppendLine(lines[i].Replace("\t", "    ", StringComparison.Ordinal), style);
        }
    }

    public void AppendRuby(string characters, string reading, InlineStyle style)
    {
        WriteSpaceBefore(characters[0], style);
        var piece = new InlinePiece(style) { Reading = reading };
        piece.Characters.Append(characters);
        _pieces.Add(piece);
    }

    public void AppendBreak()
    {
        _space = Space.None;
        if (_pieces.Count > 0)
        {
            _pieces.Add(new InlinePiece(default) { IsBreak = true });
        }
    }

    /// <summary>The text gathered; afterwards this is empty again.</summary>
    public WireText Take()
    {
        while (EndsWithBreak)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        var text = InlineNesting.Nest(_pieces);
        _pieces.Clear();
        _space = Space.None;
        return text;
    }

    /// <summary>Characters that are neither spaces nor debris whatever stands beside them: most of what is written.</summary>
    private static bool IsOrdinary(char c) => c is (> ' ' and < '\u007F') or (> '\u3000' and < '\uD800');

    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> characters)
    {
        var length = 1;
        while (length < characters.Length && IsOrdinary(characters[length]))
        {
            length++;
        }

        return characters[..length];
    }

    private static bool IsSpace(char c) =>
        c is ' ' or '\n' or '\t' or '\r' or '\f' or '\v' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' or '\u3000'
        || (c > '\u0FFF' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);

    private void NoteSpace(char c, InlineStyle style)
    {
        var kind = c is '\n' or '\r' ? Space.Line : Space.Blank;
        if (c == '\u3000' && _pieces.Count > 0 && !EndsWithBreak)
        {
            Write([c], style);
            return;
        }

        if (_space == Space.None)
        {
            _spaceStyle = style;
        }

        _space = kind == Space.Line || _space == Space.Line ? Space.Line : Space.Blank;
    }

    private void Write(ReadOnlySpan<char> run, InlineStyle style)
    {
        WriteSpaceBefore(run[0], style);
        PieceOf(style).Characters.Append(run);
    }

    private void AppendLine(string line, InlineStyle style)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!Debris.Is(line, i))
            {
                PieceOf(style).Characters.Append(line[i]);
            }
        }
    }

    private void WriteSpaceBefore(char c, InlineStyle style)
    {
        if (_space != Space.None && _pieces is [.., { IsBreak: false } last] && !FallsAway(last, c))
        {
            PieceOf(Lightest(last.Style, _spaceStyle, style)).Characters.Append(' ');
        }

        _space = Space.None;
    }

    /// <summary>A line end between characters written without spaces is no space.</summary>
    private bool FallsAway(InlinePiece last, char next)
    {
        var before = last.Characters.Length > 0 ? last.Characters[^1] : ' ';
        return before == '\u3000' || (_space == Space.Line && EastAsian.WritesWithoutSpaces(before) && EastAsian.WritesWithoutSpaces(next));
    }

    private static InlineStyle Lightest(InlineStyle before, InlineStyle between, InlineStyle after)
    {
        var lightest = before;
        lightest = between.Weight < lightest.Weight ? between : lightest;
        return after.Weight < lightest.Weight ? after : lightest;
    }

    private InlinePiece PieceOf(InlineStyle style)
    {
        if (_pieces is [.., { IsBreak: false, Reading: null } last] && last.Style == style)
        {
            return last;
        }

        var piece = new InlinePiece(style);
        _pieces.Add(piece);
        return piece;
    }
}
