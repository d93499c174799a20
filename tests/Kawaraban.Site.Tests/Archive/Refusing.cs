using Kawaraban.Newsroom.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>A database that refuses rows, as a full disk or a law would.</summary>
internal static class Refusing
{
    /// <param name="condition">Which new rows are refused, with <c>$</c> before each column.</param>
    public static async Task RefuseAsync(this RunningPaper paper, Database database, string table, string condition)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(database == Database.Sqlite
            ? $"CREATE TRIGGER refusing BEFORE INSERT ON {table} WHEN {condition.Replace("$", "NEW.", StringComparison.Ordinal)} BEGIN SELECT RAISE(ABORT, 'refusing it'); END"
            : $"ALTER TABLE {table} ADD CONSTRAINT refusing CHECK (NOT ({condition.Replace("$", "", StringComparison.Ordinal)})) NOT VALID");
    }
}
