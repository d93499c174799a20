using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Takes blocks apart into words and codes.</summary>
internal sealed class BlockEncoding(CodeNumbers numbers)
{
    private readonly List<CodedPiece> _pieces = [];

    /// <summary>One block, or the several that one is made from.</summary>
    public static CodedText Of(IEnumerable<BlockBody> bodies, CodeNumbers numbers)
    {
        var encoding = new BlockEncoding(numbers);
        var isFirst = true;
        foreach (var body in bodies)
        {
            if (!isFirst)
            {
                encoding.Joint(CodeKind.NextBlock);
            }
            encoding.Body(body);
            isFirst = false;
        }
        return new CodedText(encoding._pieces);
    }

    private void Body(BlockBody body)
    {
        switch (body)
        {
            case Paragraph(var text):
                Text(text);
                break;
            case Heading(_, var text):
                Text(text);
                break;
            case Note(var text):
                Text(text);
                break;
            case ListBody(_, var items):
                Joined(items, CodeKind.Item);
                break;
            case Quotation(var text, var source):
                Cited(text, source);
                break;
            case PullQuote(var text, var speaker):
                Cited(text, speaker);
                break;
            case PictureBody(_, { } caption):
                Text(caption);
                break;
            case LinkCard(_, var title):
                Words(title);
                break;
            case Table(var caption, var rows):
                Text(caption);
                foreach (var row in rows)
                {
                    Joint(CodeKind.Row);
                    Joined(row, CodeKind.Cell);
                }
                break;
        }
    }

    private void Cited(InlineText text, InlineText? by)
    {
        Text(text);
        if (by is not null)
        {
            Joint(CodeKind.Attribution);
            Text(by);
        }
    }

    private void Joined(IEnumerable<InlineText> texts, CodeKind joint)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst)
            {
                Joint(joint);
            }
            Text(text);
            isFirst = false;
        }
    }

    private void Joint(CodeKind kind) => _pieces.Add(new CodedPiece(PieceKind.Point, numbers.Number(new InlineCode(kind))));

    private void Text(InlineText text) => Links(text.Runs);

    private void Links(IReadOnlyList<Run> runs) => Groups(runs, run => Code(CodeKind.Link, run.Href), Languages);

    private void Languages(IReadOnlyList<Run> runs) => Groups(runs, run => Code(CodeKind.Language, run.Language), Strong);

    private void Strong(IReadOnlyList<Run> runs) => Groups(runs, run => Bears(run, Marks.Strong, CodeKind.Strong), Emphasis);

    private void Emphasis(IReadOnlyList<Run> runs) => Groups(runs, run => Bears(run, Marks.Emphasis, CodeKind.Emphasis), Codes);

    private void Codes(IReadOnlyList<Run> runs) => Groups(runs, run => Bears(run, Marks.Code, CodeKind.Code), Characters);

    private void Characters(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (Code(CodeKind.Ruby, run.Reading) is { } ruby)
            {
                Around(ruby, () => Words(run.Text));
                continue;
            }
            Words(run.Text);
        }
    }

    private void Groups(IReadOnlyList<Run> runs, Func<Run, InlineCode?> codeOf, Action<IReadOnlyList<Run>> inner)
    {
        for (var i = 0; i < runs.Count;)
        {
            var (start, code) = (i, codeOf(runs[i]));
            while (i < runs.Count && codeOf(runs[i]) == code)
            {
                i++;
            }
            var group = runs.Skip(start).Take(i - start).ToList();
            if (code is null)
            {
                inner(group);
                continue;
            }
            Around(code, () => inner(group));
        }
    }

    private void Around(InlineCode code, Action inner)
    {
        var id = numbers.Number(code);
        _pieces.Add(new CodedPiece(PieceKind.Open, id));
        inner();
        _pieces.Add(new CodedPiece(PieceKind.Close, id));
    }

    private void Words(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Joint(CodeKind.Break);
            }
            if (lines[i].Length > 0)
            {
                _pieces.Add(new CodedPiece(PieceKind.Words, lines[i]));
            }
        }
    }

    private static InlineCode? Code(CodeKind kind, string? value) => value is null ? null : new InlineCode(kind, value);

    private static InlineCode? Bears(Run run, Marks mark, CodeKind kind) => run.Marks.HasFlag(mark) ? new InlineCode(kind) : null;
}
