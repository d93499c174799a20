using Kawaraban.Newsroom.Archive.Postgres;
using Kawaraban.Newsroom.Archive.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kawaraban.Newsroom.Archive;

/// <summary>Which database keeps the archive: a SQLite file, or PostgreSQL by a connection string.</summary>
public abstract record ArchiveSetting
{
    public sealed record InFile(string Path) : ArchiveSetting;

    public sealed record InPostgres(string Connection) : ArchiveSetting;

    /// <summary>PostgreSQL where a connection string is given, else <c>kawaraban.db</c> in the data folder.</summary>
    public static ArchiveSetting Of(string? connection, string dataFolder) =>
        string.IsNullOrWhiteSpace(connection) ? new InFile(System.IO.Path.Combine(dataFolder, "kawaraban.db")) : new InPostgres(connection);

    internal void AddTo(IServiceCollection services)
    {
        switch (this)
        {
            case InFile(var path):
                AddFile(services, path);
                break;
            case InPostgres(var connection):
                services.AddPooledDbContextFactory<PostgresArchiveContext>(options => Configure(options.UseNpgsql(connection)));
                services.AddSingleton<IDbContextFactory<ArchiveContext>, Factory<PostgresArchiveContext>>();
                services.AddSingleton(new PlainConnections(() => new NpgsqlConnection(connection), nameof(PostgresArchiveContext)));
                break;
        }
    }

    private static void AddFile(IServiceCollection services, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        services.AddPooledDbContextFactory<SqliteArchiveContext>(options => Configure(options.UseSqlite(connection).AddInterceptors(new DurableConnections())));
        services.AddSingleton<IDbContextFactory<ArchiveContext>, Factory<SqliteArchiveContext>>();
        var reading = new SqliteConnectionStringBuilder(connection) { Mode = SqliteOpenMode.ReadOnly }.ToString();
        services.AddSingleton(new PlainConnections(() => new SqliteConnection(reading), nameof(SqliteArchiveContext)));
    }

    private static void Configure(DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings
        .Ignore(RelationalEventId.MultipleCollectionIncludeWarning)
        .Log((RelationalEventId.CommandExecuted, Microsoft.Extensions.Logging.LogLevel.Debug)));

    private sealed class Factory<T>(IDbContextFactory<T> factory) : IDbContextFactory<ArchiveContext>
        where T : ArchiveContext
    {
        public ArchiveContext CreateDbContext() => factory.CreateDbContext();
    }
}
