using System.Text;

namespace Kawaraban.Newsroom.Stories;

/// <summary>Writes runs in the written form, marks nested in one fixed order: link, language, strong, emphasis, code.</summary>
internal static class InlineWriter
{
    public static string Write(IReadOnlyList<Run> runs)
    {
        var text = new StringBuilder();
        WriteLinks(text, runs);
        return text.ToString();
    }

    private static void WriteLinks(StringBuilder text, IReadOnlyList<Run> runs) =>
        Groups(text, runs, run => run.Href, WriteLanguages, href => ("[", $"]({Escape(href, "()\\")})"));

    private static void WriteLanguages(StringBuilder text, IReadOnlyList<Run> runs) =>
        Groups(text, runs, run => run.Language, WriteStrong, tag => ($"{{:{tag}|", "}"));

    private static void WriteStrong(StringBuilder text, IReadOnlyList<Run> runs) =>
        Groups(text, runs, run => Bears(run, Marks.Strong), WriteEmphasis, _ => ("**", "**"));

    private static void WriteEmphasis(StringBuilder text, IReadOnlyList<Run> runs) =>
        Groups(text, runs, run => Bears(run, Marks.Emphasis), WriteCharacters, _ => ("*", "*"));

    private static void WriteCharacters(StringBuilder text, IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            text.Append(run switch
            {
                { Reading: { } reading } => $"{{{EscapeBase(run.Text)}|{Escape(reading, "\\{}|")}}}",
                { Marks: var marks } when marks.HasFlag(Marks.Code) => $"`{Escape(run.Text, "\\`*[]{}|")}`",
                _ => Escape(run.Text, "\\*`[]{}|"),
            });
        }
    }

    private static string? Bears(Run run, Marks mark) => run.Marks.HasFlag(mark) ? "" : null;

    private static void Groups(
        StringBuilder text, IReadOnlyList<Run> runs, Func<Run, string?> key,
        Action<StringBuilder, IReadOnlyList<Run>> inner, Func<string, (string Open, string Close)> mark)
    {
        for (var i = 0; i < runs.Count;)
        {
            var start = i;
            var value = key(runs[i]);
            while (i < runs.Count && key(runs[i]) == value)
            {
                i++;
            }
            var group = runs.Skip(start).Take(i - start).ToList();
            if (value is null)
            {
                inner(text, group);
                continue;
            }
            var (open, close) = mark(value);
            var inside = text.Append(open).Length;
            inner(text, group);
            GuardSpace(text, inside);
            text.Append(close);
        }
    }

    private static string EscapeBase(string text) => (text.StartsWith(':') ? "\\" : "") + Escape(text, "\\{}|*[]`");

    /// <summary>A mark that is followed by a space opens nothing: such a space is written with a backslash.</summary>
    private static void GuardSpace(StringBuilder text, int at)
    {
        if (text[at - 1] == '*' && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            text.Insert(at, '\\');
        }
    }

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (special.Contains(c))
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
