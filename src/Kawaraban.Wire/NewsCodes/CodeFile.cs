namespace Kawaraban.Wire.NewsCodes;

/// <summary>A list of codes kept beside the code: one row a line, its cells parted by tabs; lines that begin with # are notes.</summary>
internal static class CodeFile
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(CodeFile).Assembly.GetManifestResourceStream($"{typeof(CodeFile).Namespace}.Data.{name}")
            ?? throw new InvalidOperationException($"The list {name} is not part of this library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
