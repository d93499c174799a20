using System.Text;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>
/// Makes a block's written form of words and codes that have been through other people's tools. Codes in another order, across one
/// another, without their end or unknown to us cost no word: what cannot be a mark is left away.
/// </summary>
internal sealed class BlockDecoding(IReadOnlyDictionary<string, InlineCode> codes)
{
    private readonly List<(CodeKind Joint, InlineText Text)> _parts = [];
    private readonly List<InlineCode> _open = [];
    private readonly StringBuilder _words = new();
    private List<Run> _runs = [];
    private CodeKind _joint = CodeKind.NextBlock;

    /// <summary>The written form, cleaned.</summary>
    /// <param name="shape">As <see cref="BlockShape.Of"/> says it.</param>
    public static string Of(CodedText text, string shape, IReadOnlyDictionary<string, InlineCode> codes)
    {
        var parts = new BlockDecoding(codes).Read(text);
        return Written.Clean(Written.Write(BlockShape.Fill(shape, parts)));
    }

    private BlockParts Read(CodedText text)
    {
        var closed = text.Pieces.Where(piece => piece.Kind == PieceKind.Close).Select(piece => piece.Value).ToHashSet();
        foreach (var (kind, value) in text.Pieces)
        {
            switch (kind)
            {
                case PieceKind.Words:
                    _words.Append(value);
                    break;
                case PieceKind.Open when closed.Contains(value) && codes.TryGetValue(value, out var code) && code.IsPair:
                    Flush();
                    _open.Add(code);
                    break;
                case PieceKind.Close when codes.TryGetValue(value, out var code) && _open.Contains(code):
                    Flush();
                    _open.RemoveAt(_open.LastIndexOf(code));
                    break;
                case PieceKind.Point when codes.TryGetValue(value, out var code) && !code.IsPair:
                    Point(code);
                    break;
            }
        }
        End();
        return new BlockParts(_parts);
    }

    private void Point(InlineCode code)
    {
        if (!code.IsJoint)
        {
            _words.Append('\n');
            return;
        }
        End();
        _joint = code.Kind;
    }

    private void End()
    {
        Flush();
        _parts.Add((_joint, new InlineText(_runs)));
        _runs = [];
    }

    private void Flush()
    {
        if (_words.Length == 0)
        {
            return;
        }
        var reading = Value(CodeKind.Ruby);
        var run = new Run(_words.ToString(), reading is null ? MarksOf() : MarksOf() & ~Marks.Code, Href(), Value(CodeKind.Language) is { } tag && LanguageTag.IsValid(tag) ? tag : null, reading);
        _words.Clear();
        _runs.Add(run);
    }

    private string? Href() => Value(CodeKind.Link) is { } href && Address.IsSafe(href) ? href : null;

    private string? Value(CodeKind kind) => _open.FindLast(code => code.Kind == kind)?.Value is { Length: > 0 } value ? value : null;

    private Marks MarksOf() => _open.Aggregate(Marks.None, (marks, code) => marks | code.Kind switch
    {
        CodeKind.Strong => Marks.Strong,
        CodeKind.Emphasis => Marks.Emphasis,
        CodeKind.Code => Marks.Code,
        _ => Marks.None,
    });
}
