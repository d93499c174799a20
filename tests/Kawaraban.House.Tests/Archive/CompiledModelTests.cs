using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Postgres;
using Kawaraban.Newsroom.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kawaraban.House.Tests.Archive;

/// <summary>The models that were compiled are what the code means, on both databases: every table, column, key and index. No database is opened.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_for_SQLite_is_the_present_one() =>
        IsPresent(new SqliteArchiveContext(new DbContextOptionsBuilder<SqliteArchiveContext>().UseSqlite("Data Source=:memory:").Options));

    [Fact]
    public void The_compiled_model_for_PostgreSQL_is_the_present_one() =>
        IsPresent(new PostgresArchiveContext(new DbContextOptionsBuilder<PostgresArchiveContext>().UseNpgsql("Host=localhost").Options));

    private static void IsPresent(ArchiveContext archive)
    {
        using (archive)
        {
            var meant = archive.GetService<IModelSource>().GetModel(archive, archive.GetService<ModelCreationDependencies>(), designTime: false);

            Assert.Equal($"{archive.GetType().Name}Model", archive.Model.GetType().Name);
            Assert.True(Told(meant) == Told(archive.Model), "the model changed: run './do model', see CONTRIBUTING.md");
        }
    }

    private static string Told(IModel model) => model.ToDebugString(MetadataDebugStringOptions.LongDefault);
}
