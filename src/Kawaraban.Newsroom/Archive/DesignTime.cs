using Kawaraban.Newsroom.Archive.Postgres;
using Kawaraban.Newsroom.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Kawaraban.Newsroom.Archive;

/// <summary>What <c>dotnet ef migrations add</c> makes a context of; no database is opened.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteArchiveContext>
{
    public SqliteArchiveContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteArchiveContext>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresArchiveContext>
{
    public PostgresArchiveContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresArchiveContext>().UseNpgsql("Host=localhost").Options);
}
