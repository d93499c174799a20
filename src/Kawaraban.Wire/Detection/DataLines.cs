namespace Kawaraban.Wire.Detection;

/// <summary>The lines of a data file that lies in this library; lines that begin with <c>#</c> are for people.</summary>
internal static class DataLines
{
    /// <param name="name">The folder and file, such as <c>Detection.EncodingLabels.txt</c>.</param>
    public static IEnumerable<string> Of(string name)
    {
        using var stream = typeof(DataLines).Assembly.GetManifestResourceStream("Kawaraban.Wire." + name)
            ?? throw new InvalidOperationException($"The data file {name} is not in this library.");
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
