namespace Kawaraban.Newsroom.Stories;

/// <summary>Reads manuscript files.</summary>
public static class ManuscriptReader
{
    private const string Fence = "---";

    /// <exception cref="FormatException">The file is no manuscript; the message says where.</exception>
    public static Manuscript Read(string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        var end = lines.Length > 0 && lines[0].Trim() == Fence ? Array.FindIndex(lines, 1, line => line.Trim() == Fence) : -1;
        if (end < 0)
        {
            throw new FormatException("line 1: a manuscript begins with a head between two lines of ---");
        }
        var (blocks, omitted) = Blocks(string.Join('\n', lines[(end + 1)..]));
        return new Manuscript { Fields = Head(lines[1..end]), Blocks = blocks, Omitted = omitted };
    }

    private static Dictionary<string, string> Head(string[] lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (lines[i].Trim().Length == 0)
            {
                continue;
            }
            if (colon <= 0)
            {
                throw new FormatException($"line {i + 2}: a head line is 'key: value'");
            }
            fields[lines[i][..colon].Trim()] = lines[i][(colon + 1)..].Trim();
        }
        return fields;
    }

    private static (IReadOnlyList<ManuscriptBlock> Blocks, IReadOnlyList<int> Omitted) Blocks(string body)
    {
        var blocks = new List<ManuscriptBlock>();
        var omitted = new List<int>();
        IReadOnlyList<int>? from = null;
        foreach (var text in body.Split("\n\n").Select(Written.Clean).Where(text => text.Length > 0))
        {
            if (text == "@ours")
            {
                from = [];
            }
            else if (text.StartsWith("@from ", StringComparison.Ordinal))
            {
                from = Numbers(text);
            }
            else if (text.StartsWith("@omitted ", StringComparison.Ordinal))
            {
                omitted.AddRange(Numbers(text));
            }
            else
            {
                blocks.Add(new ManuscriptBlock(text, from));
                from = null;
            }
        }
        return (blocks, omitted);
    }

    private static List<int> Numbers(string directive) =>
        [.. directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(part => int.TryParse(part, out var n) ? n : throw new FormatException($"'{directive}' names blocks by number"))];
}
