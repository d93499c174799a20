namespace Kawaraban.Tests.Wire.Blocks;

/// <summary>One example of a spec: a heading, HTML in a fence (which may name a base and a language), blocks in a fence.</summary>
internal sealed record BlockExample(string Name, string Html, string Blocks, string? BaseUrl, string? Language)
{
    public static IEnumerable<BlockExample> ReadFile(string path)
    {
        var (heading, html, info, number) = ("", "", "", 0);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, number) = (lines[i][3..], 0);
            }
            else if (lines[i].StartsWith("```html", StringComparison.Ordinal))
            {
                info = lines[i];
                html = Fence(lines, ref i);
            }
            else if (lines[i].StartsWith("```blocks", StringComparison.Ordinal))
            {
                var name = $"{Path.GetFileNameWithoutExtension(path)}: {heading} {++number}";
                yield return new BlockExample(name, html, Fence(lines, ref i), Word(info, "base="), Word(info, "lang="));
            }
        }
    }

    private static string Fence(string[] lines, ref int at)
    {
        var start = ++at;
        while (lines[at] != "```")
        {
            at++;
        }

        return string.Join('\n', lines[start..at]);
    }

    private static string? Word(string info, string name) =>
        info.Split(' ').FirstOrDefault(word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
