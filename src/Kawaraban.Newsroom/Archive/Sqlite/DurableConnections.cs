using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>
/// Sets what a connection must promise: a commit is on the disk before it is acknowledged (synchronous FULL over a write-ahead log),
/// and foreign keys hold. SQLite keeps all of it for as long as the file is open, and a pool opens it once for many connections.
/// </summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    private const string Promises = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    private readonly ConditionalWeakTable<sqlite3, object> _promised = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var file = ((SqliteConnection)connection).Handle!;
        if (_promised.TryGetValue(file, out _))
        {
            return;
        }
        using var command = connection.CreateCommand();
        command.CommandText = Promises;
        command.ExecuteNonQuery();
        _promised.TryAdd(file, Promises);
    }

    /// <summary>SQLite works on the caller's thread in either way.</summary>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
