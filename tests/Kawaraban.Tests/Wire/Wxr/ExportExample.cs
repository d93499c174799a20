namespace Kawaraban.Tests.Wire.Wxr;

/// <summary>One example of the spec: a fence of what is given, and one of what is expected.</summary>
internal sealed record ExportExample(string Name, string Given, string Expected)
{
    /// <param name="given">The word of the fence with what is given.</param>
    /// <param name="expected">The word of the fence with what is expected.</param>
    public static IEnumerable<ExportExample> Read(string given, string expected)
    {
        var (heading, number, text) = ("", 0, "");
        var lines = File.ReadAllLines(Path.Combine(WireFiles.Root, "specs", "wire", "wordpress.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, number) = (lines[i][3..], 0);
            }
            else if (lines[i] == "```" + given)
            {
                text = Fence(lines, ref i);
            }
            else if (lines[i] == "```" + expected)
            {
                yield return new ExportExample($"{heading} {++number}", text, Fence(lines, ref i));
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
}
