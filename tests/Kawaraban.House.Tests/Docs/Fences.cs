namespace Kawaraban.House.Tests.Docs;

/// <summary>The fenced examples of a document, by the word after the fence.</summary>
internal static class Fences
{
    public static IEnumerable<(string Word, string Text, int Line)> Of(params string[] document)
    {
        string? word = null;
        var (lines, start) = (new List<string>(), 0);
        foreach (var (number, line) in File.ReadLines(Repository.Folder(document)).Index())
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            if (word is { Length: > 0 })
            {
                yield return (word, string.Join('\n', lines), start);
            }
            word = word is null ? line[3..].Trim() : null;
            (lines, start) = ([], number + 1);
        }
    }
}
