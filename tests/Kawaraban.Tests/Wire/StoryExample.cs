namespace Kawaraban.Tests.Wire;

/// <summary>One example of a format's spec: a heading, a file in a fence (which may name a base), what is read of it in a fence of the kind <c>story</c>.</summary>
internal sealed record StoryExample(string Name, string File, string? BaseUrl, IReadOnlyList<(string Path, string Value)> Expected)
{
    public static IEnumerable<StoryExample> ReadFile(string path)
    {
        var (heading, file, info, number) = ("", "", "", 0);
        var lines = System.IO.File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, number) = (lines[i][3..], 0);
            }
            else if (lines[i].StartsWith("```xml", StringComparison.Ordinal) || lines[i].StartsWith("```json", StringComparison.Ordinal))
            {
                info = lines[i];
                file = string.Join('\n', Fence(lines, ref i));
            }
            else if (file.Length > 0 && lines[i].StartsWith("```story", StringComparison.Ordinal))
            {
                var name = $"{Path.GetFileNameWithoutExtension(path)}: {heading} {++number}";
                yield return new StoryExample(name, file, Base(info), [.. Fence(lines, ref i).Select(Line)]);
            }
        }
    }

    private static (string, string) Line(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..]);
    }

    private static string[] Fence(string[] lines, ref int at)
    {
        var start = ++at;
        while (lines[at] != "```")
        {
            at++;
        }

        return lines[start..at];
    }

    private static string? Base(string info) =>
        info.Split(' ').FirstOrDefault(word => word.StartsWith("base=", StringComparison.Ordinal))?["base=".Length..];
}
