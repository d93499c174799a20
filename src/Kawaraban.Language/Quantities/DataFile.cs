namespace Kawaraban.Language.Quantities;

/// <summary>The tables of this folder: sections named in brackets, a line an entry, <c>#</c> for remarks.</summary>
internal static class DataFile
{
    /// <summary>The lines of a table, each with the words that name its section.</summary>
    public static IEnumerable<(string[] Section, string Line)> Lines(string name) => Lines(typeof(DataFile), name);

    /// <summary>The same of a table in another folder.</summary>
    /// <param name="folder">A type of that folder.</param>
    /// <param name="name">The file.</param>
    public static IEnumerable<(string[] Section, string Line)> Lines(Type folder, string name)
    {
        using var stream = folder.Assembly.GetManifestResourceStream(folder, name)!;
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
