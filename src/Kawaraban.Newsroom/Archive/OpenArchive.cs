using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive;

/// <summary>For doors that ask several questions in a row: all over one connection, opened once.</summary>
internal static class OpenArchive
{
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
