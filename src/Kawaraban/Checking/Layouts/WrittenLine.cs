using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>A line of the written form without its marks: what readers see of it.</summary>
internal static class WrittenLine
{
    public static void Add(Composer composer, string text, TextRange line)
    {
        var plain = line.Start;
        for (var at = line.Start; at < line.End;)
        {
            var end = MarkAt(composer, text, at, line.End, plain);
            if (end == at)
            {
                at++;
            }
            else
            {
                plain = at = end;
            }
        }

        composer.Add(TextRange.Between(plain, line.End));
    }

    /// <summary>Takes the mark that stands at an offset, after the plain text before it.</summary>
    /// <returns>Where the mark ends; the offset itself if there is none.</returns>
    private static int MarkAt(Composer composer, string text, int at, int end, int plain)
    {
        var before = TextRange.Between(plain, at);
        switch (text[at])
        {
            case '\\' when at + 1 < end:
                composer.Add(before);
                composer.Add(new TextRange(at + 1, 1));
                return at + 2;
            case '`' when IndexOf(text, '`', at + 1, end) is >= 0 and var close:
                composer.Add(before);
                composer.Add(TextRange.Between(at + 1, close), isSpared: true);
                return close + 1;
            case '{' when IndexOf(text, '}', at + 1, end) is >= 0 and var close && IndexOf(text, '|', at + 1, close) is >= 0 and var bar:
                composer.Add(before);
                AddBraced(composer, text, at, bar, close);
                return close + 1;
            case '*' when at + 1 < end && text[at + 1] != ' ' || text[at] == '*' && at > plain && text[at - 1] != ' ':
            case '[' when text.AsSpan(at, end - at).Contains("](", StringComparison.Ordinal):
                composer.Add(before);
                return at + 1;
            case ']' when at + 1 < end && text[at + 1] == '(' && IndexOf(text, ')', at + 2, end) is >= 0 and var close:
                composer.Add(before);
                return close + 1;
            default:
                return at;
        }
    }

    /// <summary>{漢字|かんじ} has its reading, and {:en|words} is another language: both are spared.</summary>
    private static void AddBraced(Composer composer, string text, int open, int bar, int close)
    {
        var isForeign = text[open + 1] == ':';
        composer.Add(isForeign ? TextRange.Between(bar + 1, close) : TextRange.Between(open + 1, bar), isSpared: true);
    }

    private static int IndexOf(string text, char mark, int from, int end) => text.AsSpan(from, end - from).IndexOf(mark) is >= 0 and var found ? from + found : -1;
}
