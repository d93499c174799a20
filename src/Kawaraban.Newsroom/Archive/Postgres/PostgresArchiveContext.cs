using Kawaraban.Newsroom.Archive.Model;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>The archive in PostgreSQL, when the paper outgrows one machine.</summary>
public sealed class PostgresArchiveContext(DbContextOptions<PostgresArchiveContext> options) : ArchiveContext(options)
{
    /// <summary>The advisory lock that releases queue at; any number that nothing else here uses.</summary>
    private const long ReleaseLock = 0x6B617761;

    /// <summary>The one that writers of the memory queue at.</summary>
    private const long MemoryLock = 0x6B617762;

    internal override SearchIndex Search => new PostgresSearchIndex(this);

    internal override ArchiveLaws Laws { get; } = new PostgresArchiveLaws();

    internal override Task HoldAsync(ArticleId article, CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM articles WHERE id = {article.Value} FOR UPDATE", cancel);

    internal override Task HoldReleasesAsync(CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ReleaseLock})", cancel);

    internal override Task HoldMemoryAsync(CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({MemoryLock})", cancel);

    protected override bool IsTaken(DbUpdateException failure) => failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<DateTimeOffset>().HaveConversion<OfInstantInUtc>();
    }
}
