namespace Kawaraban.Wire.WebPage.Words;

/// <summary>A list of names or phrases that this library carries: one a line or several, in sections, with notes after a hash.</summary>
internal static class WordFile
{
    /// <summary>The lines of a list, without notes.</summary>
    public static IEnumerable<string> Lines(string name) => Read(name).Where(line => line.Length > 0 && line[0] is not ('#' or '['));

    /// <summary>The words of one section of a list.</summary>
    public static IEnumerable<string> Section(string name, string section) =>
        Read(name).SkipWhile(line => line != $"[{section}]").Skip(1).TakeWhile(line => !line.StartsWith('['))
            .Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' '));

    private static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"Kawaraban.Wire.WebPage.Words.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim())];
    }
}
