using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive;

/// <summary>For doors that ask several questions in a row: all over one connection, opened once, and at one moment where the answers must agree.</summary>
internal static class OpenArchive
{
    /// <summary>All that is asked sees one moment of the archive; within a transaction, what that sees.</summary>
    public static async Task<T> AtOneMomentAsync<T>(this ArchiveContext db, Func<Task<T>> ask, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await ask();
        }
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var moment = await db.Laws.BeginReadingAsync(db.Database.GetDbConnection(), cancel);
            await using var reading = await db.Database.UseTransactionAsync(moment, cancel);
            return await ask();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static async Task<ArchiveContext> OpenAsync(this IDbContextFactory<ArchiveContext> archive, CancellationToken cancel)
    {
        var db = await archive.CreateDbContextAsync(cancel);
        try
        {
            await db.Database.OpenConnectionAsync(cancel);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
