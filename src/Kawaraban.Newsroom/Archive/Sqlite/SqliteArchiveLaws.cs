using System.Data.Common;
using Kawaraban.Newsroom.Archive.Keeping;
using Microsoft.Data.Sqlite;

namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>SQLite's triggers are taken out and made again by their own words; its foreign keys wait for the end of the transaction when asked to.</summary>
internal sealed class SqliteArchiveLaws : ArchiveLaws
{
    public override Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override string InOrder(ColumnShape column) => TableShape.Quoted(column.Name);

    public override async Task<IReadOnlyList<string>> PutAsideAsync(DbTransaction transaction, CancellationToken cancel)
    {
        await RunAsync(transaction, "PRAGMA defer_foreign_keys = ON", cancel);
        var triggers = await AskAsync(transaction, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name", cancel);
        foreach (var trigger in triggers)
        {
            await RunAsync(transaction, $"DROP TRIGGER {TableShape.Quoted(trigger[0])}", cancel);
        }
        return [.. triggers.Select(trigger => trigger[1])];
    }

    public override async Task SetUpAsync(DbTransaction transaction, IReadOnlyList<string> laws, IReadOnlyList<TableShape> tables, CancellationToken cancel)
    {
        foreach (var law in laws)
        {
            await RunAsync(transaction, law, cancel);
        }
    }
}
