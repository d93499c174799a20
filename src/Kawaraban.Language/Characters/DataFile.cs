namespace Kawaraban.Language.Characters;

/// <summary>A table of words or characters that is part of the library.</summary>
internal static class DataFile
{
    /// <summary>The lines of a file in a type's folder, without the empty ones and those that begin with #.</summary>
    public static IEnumerable<string> Lines(Type type, string name)
    {
        using var stream = type.Assembly.GetManifestResourceStream(type, name)!;
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
