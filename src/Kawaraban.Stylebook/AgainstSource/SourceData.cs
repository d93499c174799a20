namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>Reads the word lists that stand beside the rules.</summary>
internal static class SourceData
{
    /// <summary>The lines of a list that hold something.</summary>
    /// <param name="beside">A type in whose folder the list stands.</param>
    /// <param name="name">The file's name.</param>
    public static IEnumerable<string> Lines(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream($"{beside.Namespace}.{name}")
            ?? throw new InvalidOperationException($"The list {name} was not built into the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
