using System.Text;
using Kawaraban.Newsroom.Register.Exchange;

namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A story file as CSV: a row for each thing, under the number of its fact, after the row of the fact itself.</summary>
internal static class CsvSheet
{
    private const int MostRows = StoryFile.MostFacts * 20;

    public static void Write(SheetNode file, Stream to)
    {
        // With a byte order mark: spreadsheets take the text for UTF-8 by it.
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine(string.Join(',', SheetShape.Columns));
        WriteRow(text, file, "");
        foreach (var node in file.Children)
        {
            var fact = node.Row == SheetShape.Fact ? node["number"] : "";
            WriteRow(text, node, fact);
            node.Children.ForEach(child => WriteRow(text, child, fact));
        }
    }

    /// <exception cref="SheetException">It is no CSV, lacks its columns, or has a row out of its place.</exception>
    public static async Task<SheetNode> ReadAsync(byte[] bytes, CancellationToken cancel)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var cells = new CsvCells(text);
        try
        {
            var columns = ColumnsOf(await cells.ReadAsync(cancel));
            var reading = new CsvRows();
            for (var count = 0; await cells.ReadAsync(cancel) is { } row; count++)
            {
                if (count == MostRows)
                {
                    throw new SheetException(new(row.Line, "", $"the file has more than {MostRows} rows"));
                }
                reading.Take(NodeOf(row, columns, out var fact), fact);
            }
            return reading.File ?? throw new SheetException(new(2, "row", "the first row after the columns is not that of the file"));
        }
        catch (TermFileException broken)
        {
            throw new SheetException(new(0, "", broken.Message));
        }
    }

    private static IReadOnlyList<string> ColumnsOf(CsvRow? head)
    {
        if (head is null || !head.Cells.Contains("row") || !head.Cells.Contains("fact"))
        {
            throw new SheetException(new(1, "", "the first line does not name the columns 'row' and 'fact'"));
        }
        return head.Cells.FirstOrDefault(column => !SheetShape.Columns.Contains(column)) is { } unknown
            ? throw new SheetException(new(1, unknown, "no such column is known"))
            : head.Cells;
    }

    private static SheetNode NodeOf(CsvRow row, IReadOnlyList<string> columns, out string fact)
    {
        var cells = columns.Zip(row.Cells).ToDictionary(cell => cell.First, cell => CsvFormula.Restore(cell.Second), StringComparer.Ordinal);
        var node = new SheetNode(cells.GetValueOrDefault("row", ""), row.Line);
        foreach (var (field, value) in cells.Where(cell => cell.Key is not ("row" or "fact")))
        {
            node.Put(field, value);
        }
        fact = cells.GetValueOrDefault("fact", "");
        return node;
    }

    private static void WriteRow(TextWriter text, SheetNode node, string fact) =>
        text.WriteLine(string.Join(',', SheetShape.Columns.Select(column => Cell(column switch { "row" => node.Row, "fact" => fact, _ => node[column] }))));

    private static string Cell(string value)
    {
        var safe = CsvFormula.Defuse(value);
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
