using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Postgres;
using Kawaraban.Newsroom.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.House.Tests.Archive;

/// <summary>The tables that the code means are those that the migrations make, on both databases. No database is opened.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void The_model_is_what_the_migrations_of_SQLite_make() =>
        HasNoPendingChange(new SqliteArchiveContext(new DbContextOptionsBuilder<SqliteArchiveContext>().UseSqlite("Data Source=:memory:").Options));

    [Fact]
    public void The_model_is_what_the_migrations_of_PostgreSQL_make() =>
        HasNoPendingChange(new PostgresArchiveContext(new DbContextOptionsBuilder<PostgresArchiveContext>().UseNpgsql("Host=localhost").Options));

    [Fact]
    public void Both_databases_have_the_same_migrations_in_the_same_order() =>
        Assert.Equal(Names(typeof(SqliteArchiveContext)), Names(typeof(PostgresArchiveContext)));

    private static void HasNoPendingChange(ArchiveContext archive)
    {
        using (archive)
        {
            Assert.NotEmpty(archive.Database.GetMigrations());
            Assert.False(archive.Database.HasPendingModelChanges(), "the model changed: add a migration for both databases, see CONTRIBUTING.md");
        }
    }

    private static List<string> Names(Type context) => [.. context.Assembly.GetTypes()
        .Select(type => (Migration: type.GetCustomAttributes(typeof(Microsoft.EntityFrameworkCore.Migrations.MigrationAttribute), false).FirstOrDefault() as Microsoft.EntityFrameworkCore.Migrations.MigrationAttribute, type))
        .Where(found => found.Migration is not null && found.type.Namespace!.StartsWith(context.Namespace + ".", StringComparison.Ordinal))
        .OrderBy(found => found.Migration!.Id, StringComparer.Ordinal)
        .Select(found => found.type.Name)];
}
