using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>Writes lines of JSON into a table, a row at a time.</summary>
internal static class TableLoader
{
    /// <summary>Characters of one row; blocks and bodies are far shorter.</summary>
    private const int LongestLine = 16 * 1024 * 1024;

    /// <exception cref="InvalidDataException">A line is no row of the table.</exception>
    public static async Task<long> LoadAsync(DbTransaction transaction, TableShape table, Stream from, CancellationToken cancel)
    {
        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText =
            $"INSERT INTO {TableShape.Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(column => TableShape.Quoted(column.Name)))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        using var lines = new StreamReader(from, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var count = 0L;
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            count++;
            SetRow(insert, table, line, count);
            await insert.ExecuteNonQueryAsync(cancel);
        }
        return count;
    }

    private static void SetRow(DbCommand insert, TableShape table, string line, long number)
    {
        try
        {
            if (line.Length > LongestLine)
            {
                throw new FormatException("it is too long");
            }
            using var row = JsonDocument.Parse(line);
            insert.Parameters.Clear();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var column = table.Columns[i];
                insert.Parameters.Add(column.Parameter(insert, $"@p{i}", CanonicalValue.Read(column, row.RootElement.GetProperty(column.Name))));
            }
        }
        catch (Exception odd) when (odd is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"tables/{table.Name}.jsonl, line {number}: {odd.Message}", odd);
        }
    }
}
