using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>
/// Sets what a connection must promise: a commit is on the disk before it is acknowledged (synchronous FULL over a write-ahead log),
/// and foreign keys hold.
/// </summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    private const string Promises = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Promises;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Promises;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
