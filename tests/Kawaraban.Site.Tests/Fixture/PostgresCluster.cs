using Npgsql;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>
/// The PostgreSQL cluster that <c>./do check</c> starts and names in KAWARABAN_TEST_POSTGRES. Without one the tests on PostgreSQL are
/// skipped; <c>./do check</c> sets KAWARABAN_TEST_POSTGRES_REQUIRED, and then they fail.
/// </summary>
internal static class PostgresCluster
{
    private static readonly string? Connection = Environment.GetEnvironmentVariable("KAWARABAN_TEST_POSTGRES");

    public static async Task<string> NewDatabaseAsync()
    {
        if (Connection is null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("KAWARABAN_TEST_POSTGRES_REQUIRED") is null, "no PostgreSQL: ./do check starts one");
            throw new InvalidOperationException("KAWARABAN_TEST_POSTGRES is not set, and PostgreSQL is required");
        }
        var name = $"paper_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Connection) { Database = name, MaxPoolSize = 20 }.ToString();
    }

    public static async Task DropAsync(string connection)
    {
        var database = new NpgsqlConnectionStringBuilder(connection).Database;
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
