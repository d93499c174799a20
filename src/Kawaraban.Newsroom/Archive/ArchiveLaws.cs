using System.Data.Common;
using Kawaraban.Newsroom.Archive.Keeping;

namespace Kawaraban.Newsroom.Archive;

/// <summary>
/// The laws that the database itself holds, for whoever writes a whole paper into an empty archive: they are put aside within a transaction and stand again
/// before it ends. References are held at its end.
/// </summary>
internal abstract class ArchiveLaws
{
    /// <summary>A transaction that sees one moment of the archive however long it lasts, and keeps no writer waiting.</summary>
    public abstract Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>The column as an <c>ORDER BY</c> names it, so that text is ordered by its bytes.</summary>
    public abstract string InOrder(ColumnShape column);

    /// <returns>What sets the laws up again, in order.</returns>
    public abstract Task<IReadOnlyList<string>> PutAsideAsync(DbTransaction transaction, CancellationToken cancel);

    /// <summary>Sets the laws up again, and counters of keys after the last key that there is.</summary>
    public abstract Task SetUpAsync(DbTransaction transaction, IReadOnlyList<string> laws, IReadOnlyList<TableShape> tables, CancellationToken cancel);

    protected static async Task RunAsync(DbTransaction transaction, string sql, CancellationToken cancel)
    {
        await using var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The rows of an answer that is all text.</summary>
    protected static async Task<IReadOnlyList<string[]>> AskAsync(DbTransaction transaction, string sql, CancellationToken cancel)
    {
        await using var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var answer = new List<string[]>();
        while (await rows.ReadAsync(cancel))
        {
            answer.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)]);
        }
        return answer;
    }
}
