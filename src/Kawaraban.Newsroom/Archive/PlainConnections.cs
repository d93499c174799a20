using System.Data.Common;

namespace Kawaraban.Newsroom.Archive;

/// <summary>
/// Connections for the few questions that are asked at every start and every second: they need no mapping, and a start that waits for none
/// answers its first reader sooner.
/// </summary>
public sealed class PlainConnections
{
    private readonly Func<DbConnection> _make;

    internal PlainConnections(Func<DbConnection> make, string migrationContext) => (_make, MigrationContext) = (make, migrationContext);

    /// <summary>The name of the context whose migrations the database has.</summary>
    internal string MigrationContext { get; }

    internal async Task<T> AskAsync<T>(string sql, Func<DbDataReader, CancellationToken, Task<T>> read, CancellationToken cancel, params IReadOnlyList<(string Name, object Value)> values)
    {
        await using var connection = _make();
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        await using var rows = await command.ExecuteReaderAsync(cancel);
        return await read(rows, cancel);
    }

    /// <summary>An instant as the database's columns hold it.</summary>
    internal object Instant(DateTimeOffset at) => MigrationContext == nameof(Sqlite.SqliteArchiveContext) ? at.ToUnixTimeMilliseconds() : at.ToUniversalTime();

    /// <summary>The one number that the question asks for; 0 for none.</summary>
    internal Task<long> NumberAsync(string sql, CancellationToken cancel, params IReadOnlyList<(string Name, object Value)> values) =>
        AskAsync(sql, async (rows, stop) => await rows.ReadAsync(stop) && !await rows.IsDBNullAsync(0, stop) ? Convert.ToInt64(rows.GetValue(0), System.Globalization.CultureInfo.InvariantCulture) : 0, cancel, values);
}
