using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Newsroom.Archive.Postgres;
using Kawaraban.Newsroom.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.House.Tests.Archive;

/// <summary>The export of the paper has every table and every column of the model, and can keep the values of each.</summary>
public sealed class ExportTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    private static ArchiveContext Open(string database) => database == "SQLite"
        ? new SqliteArchiveContext(new DbContextOptionsBuilder<SqliteArchiveContext>().UseSqlite("Data Source=:memory:").Options)
        : new PostgresArchiveContext(new DbContextOptionsBuilder<PostgresArchiveContext>().UseNpgsql("Host=localhost").Options);

    [Theory]
    [MemberData(nameof(Databases))]
    public void Every_table_and_column_of_the_model_is_in_the_export(string database)
    {
        using var db = Open(database);
        var meant = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties(), (entity, property) => $"{entity.GetTableName()}.{property.GetColumnName()}").Distinct();
        var kept = TableShape.All(db).SelectMany(table => table.Columns, (table, column) => $"{table.Name}.{column.Name}");
        Assert.Equal(meant.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Every_column_is_of_a_type_that_the_export_can_keep(string database)
    {
        using var db = Open(database);
        Nothing.Wrong(TableShape.All(db).SelectMany(table => table.Columns.Where(column => !CanonicalValue.Knows(column)), (table, column) => $"{table.Name}.{column.Name} is {column.Stored}: teach CanonicalValue to keep it"));
    }

    [Fact]
    public void Both_databases_keep_the_same_columns() => Assert.Equal(Columns("SQLite"), Columns("PostgreSQL"));

    /// <summary>Names of tables stand in an export as names of files.</summary>
    [Fact]
    public void Every_table_has_a_name_that_an_import_takes()
    {
        using var db = Open("SQLite");
        Nothing.Wrong(TableShape.All(db).Select(PartName.Of).Where(name => !PartName.IsKnown(name)));
    }

    private static List<string> Columns(string database)
    {
        using var db = Open(database);
        return [.. TableShape.All(db).SelectMany(table => table.Columns, (table, column) => $"{table.Name}.{column.Name} {column.Model} {column.IsNullable}")];
    }
}
