using Kawaraban.Newsroom.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Archive.Sqlite;

/// <summary>What a connection to the file promises holds for the first that opens it, for one out of the pool, and for several at once.</summary>
public sealed class DurableConnectionsTests : IDisposable
{
    private const string Question =
        "SELECT journal_mode || ' ' || synchronous || ' ' || foreign_keys AS \"Value\" FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys";

    /// <summary>A write-ahead log, FULL, ON.</summary>
    private const string Promises = "wal 2 1";

    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-promises-").FullName;

    [Fact]
    public async Task Every_connection_promises_the_same()
    {
        await using var services = new ServiceCollection().AddLogging().AddArchive(new ArchiveSetting.InFile(Path.Combine(_folder, "kawaraban.db"))).BuildServiceProvider();
        var archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>();

        Assert.Equal(Promises, await AskAsync(archive));
        Assert.Equal(Promises, await AskAsync(archive));
        await using var held = await archive.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await held.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Promises, await AskAsync(archive));
        Assert.Equal(Promises, await AskAsync(held));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> AskAsync(IDbContextFactory<ArchiveContext> archive)
    {
        await using var db = await archive.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await AskAsync(db);
    }

    private static Task<string> AskAsync(ArchiveContext db) => db.Database.SqlQueryRaw<string>(Question).SingleAsync(TestContext.Current.CancellationToken);
}
