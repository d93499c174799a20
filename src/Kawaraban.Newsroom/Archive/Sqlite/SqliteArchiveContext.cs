using Kawaraban.Newsroom.Archive.Model;
using Kawaraban.Newsroom.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>The archive in one file beside the program. Transactions take SQLite's one write lock when they begin.</summary>
public sealed class SqliteArchiveContext(DbContextOptions<SqliteArchiveContext> options) : ArchiveContext(options)
{
    /// <summary>SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.</summary>
    private static readonly int[] UniqueViolations = [1555, 2067];

    internal override SearchIndex Search => new SqliteSearchIndex(this);

    internal override ArchiveLaws Laws { get; } = new SqliteArchiveLaws();

    internal override Task HoldAsync(ArticleId article, CancellationToken cancel) => Task.CompletedTask;

    internal override Task HoldReleasesAsync(CancellationToken cancel) => Task.CompletedTask;

    internal override Task HoldMemoryAsync(CancellationToken cancel) => Task.CompletedTask;

    protected override bool IsTaken(DbUpdateException failure) => failure.InnerException is SqliteException refused && UniqueViolations.Contains(refused.SqliteExtendedErrorCode);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<DateTimeOffset>().HaveConversion<OfInstantAsNumber>();
    }
}
