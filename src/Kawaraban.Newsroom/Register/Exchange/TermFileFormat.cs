namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>The formats in which terms come and go.</summary>
public sealed record TermFileFormat(string Name, string ContentType)
{
    public static readonly TermFileFormat Csv = new("csv", "text/csv; charset=utf-8");
    public static readonly TermFileFormat Tbx = new("tbx", "application/x-tbx+xml");

    public static readonly IReadOnlyList<TermFileFormat> All = [Csv, Tbx];

    /// <summary>By the ending of a file's name; null for none of ours.</summary>
    public static TermFileFormat? Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".csv" => Csv,
        ".tbx" or ".xml" => Tbx,
        _ => null,
    };

    public IAsyncEnumerable<TermEntry> ReadAsync(Stream file, CancellationToken cancel = default) => this == Csv ? CsvTermReader.ReadAsync(file, cancel) : TbxReader.ReadAsync(file, cancel);

    public Task WriteAsync(IAsyncEnumerable<Term> terms, Stream to, CancellationToken cancel = default) => this == Csv ? CsvTermWriter.WriteAsync(terms, to, cancel) : TbxWriter.WriteAsync(terms, to, cancel);
}
