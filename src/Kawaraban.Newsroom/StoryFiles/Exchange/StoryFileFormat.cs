namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>The formats in which story files come and go.</summary>
public sealed record StoryFileFormat(string Name, string ContentType)
{
    public static readonly StoryFileFormat Json = new("json", "application/json; charset=utf-8");
    public static readonly StoryFileFormat Csv = new("csv", "text/csv; charset=utf-8");

    public static readonly IReadOnlyList<StoryFileFormat> All = [Json, Csv];

    /// <summary>By the ending of a file's name; null for none of ours.</summary>
    public static StoryFileFormat? Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".json" => Json,
        ".csv" => Csv,
        _ => null,
    };

    /// <exception cref="SheetException">The file is not what its format asks for.</exception>
    internal async Task<SheetNode> ReadAsync(Stream file, CancellationToken cancel)
    {
        var bytes = await SheetLimits.ReadAsync(file, cancel);
        return this == Csv ? await CsvSheet.ReadAsync(bytes, cancel) : JsonSheet.Read(bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
    }

    internal void Write(SheetNode node, Stream to)
    {
        if (this == Csv)
        {
            CsvSheet.Write(node, to);
        }
        else
        {
            JsonSheet.Write(node, to);
        }
    }
}
