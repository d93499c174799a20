using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>A manuscript in the paper's own form: the head's words, then blocks by their first characters (docs/guides/written-form.md).</summary>
internal sealed class WrittenLayout
{
    private const string Fence = "---";

    private static readonly string[] _headWords = ["kicker:", "headline:", "standfirst:"];

    private readonly string text;
    private readonly Composer composer;
    private bool isInHead;
    private PassageKind kind = PassageKind.Paragraph;
    private bool isSkipped;
    private bool isBegun;

    private WrittenLayout(string text, TextLanguage language)
    {
        this.text = text;
        composer = new Composer(text, language);
    }

    public static IReadOnlyList<LaidOut> Of(string text, TextLanguage language)
    {
        var layout = new WrittenLayout(text, language);
        var number = 0;
        foreach (var line in LineEnds.LinesOf(text))
        {
            layout.Take(line, number++);
        }

        layout.composer.End(layout.kind);
        return layout.composer.Passages;
    }

    /// <summary>Whether a file begins as a manuscript does.</summary>
    public static bool IsOne(string text) => text.StartsWith(Fence + "\n", StringComparison.Ordinal) || text.StartsWith(Fence + "\r\n", StringComparison.Ordinal);

    private void Take(TextRange line, int number)
    {
        var written = text.AsSpan(line.Start, line.Length);
        if (number == 0 || isInHead)
        {
            TakeHead(line, number);
        }
        else if (written.IsWhiteSpace())
        {
            EndBlock();
        }
        else if (!isBegun)
        {
            isBegun = true;
            Begin(line);
        }
        else
        {
            GoOn(line);
        }
    }

    private void TakeHead(TextRange line, int number)
    {
        var written = text.AsSpan(line.Start, line.Length);
        if (written.Trim().SequenceEqual(Fence))
        {
            isInHead = number == 0;
            return;
        }

        foreach (var word in _headWords)
        {
            if (written.StartsWith(word, StringComparison.Ordinal))
            {
                var value = written[word.Length..].TrimStart();
                composer.Add(TextRange.Between(line.End - value.Length, line.End));
                composer.End(PassageKind.Heading);
            }
        }
    }

    private void Begin(TextRange line)
    {
        var written = text.AsSpan(line.Start, line.Length);
        (kind, var mark) = written switch
        {
            ['#', '#', '#', ' ', ..] => (PassageKind.Heading, 4),
            ['#', '#', ' ', ..] => (PassageKind.Heading, 3),
            ['>', '>', ' ', ..] => (PassageKind.PullQuote, 3),
            ['>', ' ', ..] => (PassageKind.Quotation, 2),
            ['-', ' ', ..] => (PassageKind.ListItem, 2),
            ['1', '.', ' ', ..] => (PassageKind.ListItem, 3),
            ['|', ..] => (PassageKind.Cell, 1),
            _ when written.StartsWith("!note ", StringComparison.Ordinal) => (PassageKind.Paragraph, 6),
            _ when written.StartsWith("!table ", StringComparison.Ordinal) => (PassageKind.Caption, 7),
            _ when written.StartsWith("!picture ", StringComparison.Ordinal) => (PassageKind.Caption, written.Length),
            _ when written[0] is '!' or '@' => (PassageKind.Paragraph, -1),
            _ => (PassageKind.Paragraph, 0),
        };
        isSkipped = mark < 0;
        if (mark >= 0)
        {
            WrittenLine.Add(composer, text, TextRange.Between(line.Start + mark, line.End));
        }
    }

    /// <summary>Another line of a block: another item, another row, the speaker's name, or a line break.</summary>
    private void GoOn(TextRange line)
    {
        var written = text.AsSpan(line.Start, line.Length);
        if (isSkipped)
        {
            return;
        }

        if (kind is PassageKind.ListItem or PassageKind.Cell or PassageKind.Caption && written[0] is '-' or '|' || char.IsAsciiDigit(written[0]) && kind == PassageKind.ListItem)
        {
            composer.End(kind);
            Begin(line);
            return;
        }

        var mark = kind is PassageKind.Quotation or PassageKind.PullQuote ? written.Length - written.TrimStart("> ").Length : 0;
        if (written[mark..].StartsWith("-- ", StringComparison.Ordinal))
        {
            return;
        }

        if (!composer.IsEmpty)
        {
            composer.Add("\n", new TextRange(line.Start, 0));
        }

        WrittenLine.Add(composer, text, TextRange.Between(line.Start + mark, line.End));
    }

    private void EndBlock()
    {
        composer.End(kind);
        (isBegun, isSkipped) = (false, false);
    }
}
