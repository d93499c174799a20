using System.Text.RegularExpressions;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A line of a block in its written form: the sign that says what kind of block it is, and what is read. Joined they are the line.</summary>
public readonly partial record struct WrittenLine(string Sign, string Rest)
{
    /// <summary>The lines of a text with their ends; joined they are the text.</summary>
    public static IEnumerable<WrittenLine> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            var sign = Signs().Match(text[start..end]).Length;
            yield return new WrittenLine(text[start..(start + sign)], text[(start + sign)..end]);
            start = end;
        }
    }

    [GeneratedRegex("^(#{2,3} |>>? (-- )?|!note )")]
    private static partial Regex Signs();
}
