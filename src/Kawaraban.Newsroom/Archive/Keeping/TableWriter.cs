using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>A table as lines of JSON: a row a line in the order of its key, every column by name. One row is held at a time.</summary>
internal static class TableWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many rows there are.</returns>
    public static async Task<long> WriteAsync(DbTransaction transaction, ArchiveLaws laws, TableShape table, Stream to, CancellationToken cancel)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"SELECT {string.Join(", ", table.Columns.Select(column => TableShape.Quoted(column.Name)))} FROM {TableShape.Quoted(table.Name)} ORDER BY {string.Join(", ", table.Key.Select(laws.InOrder))}";
        await using var rows = await command.ExecuteReaderAsync(cancel);
        await using var json = new Utf8JsonWriter(to, Plain);
        var count = 0L;
        while (await rows.ReadAsync(cancel))
        {
            WriteRow(json, table, rows);
            await json.FlushAsync(cancel);
            json.Reset();
            to.Write("\n"u8);
            count++;
        }
        return count;
    }

    private static void WriteRow(Utf8JsonWriter json, TableShape table, DbDataReader row)
    {
        json.WriteStartObject();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            CanonicalValue.Write(json, table.Columns[i], row, i);
        }
        json.WriteEndObject();
    }
}
