namespace Kawaraban.Language.Quantities;

/// <summary>The tables of this folder: sections named in brackets, a line an entry, <c>#</c> for remarks.</summary>
internal static class DataFile
{
    /// <summary>The lines of a table, each with the words that name its section.</summary>
    public static IEnumerable<(string[] Section, string Line)> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(typeof(DataFile), name)!;
        using var reader = new StreamReader(stream);
        string[] section = [""];
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .., ']'])
            {
                section = line[1..^1].Split(' ');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                yield return (section, line);
            }
        }
    }
}
