using System.Data;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>Opens the archive that a killed server left behind, and holds it against what the server had promised.</summary>
internal sealed class Reckoning(PaperSetting setting) : IAsyncDisposable
{
    private readonly ServiceProvider _rooms = new ServiceCollection().AddLogging().AddRooms(setting).BuildServiceProvider();

    public T Get<T>()
        where T : notnull => _rooms.GetRequiredService<T>();

    public async Task HoldAsync(Acknowledgements promised, string when)
    {
        await using (var db = await OpenAsync())
        {
            await EndOfOthersAsync(db);
            await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
            await HoldSavesAsync(db, promised.Saves, when);
            await HoldReleasesAsync(db, promised.Releases, when);
            foreach (var article in await db.Articles.AsNoTracking().ToListAsync())
            {
                await HoldArticleAsync(db, article, when);
            }
        }
        await HoldSearchAsync(when);
        // No connection of ours may keep the files in order for the next server.
        SqliteConnection.ClearAllPools();
    }

    public Task<ArchiveContext> OpenAsync() => Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();

    public ValueTask DisposeAsync() => _rooms.DisposeAsync();

    private static async Task HoldSavesAsync(ArchiveContext db, IReadOnlyList<Acknowledged> saves, string when)
    {
        var record = await db.BlockSaves.AsNoTracking().OrderBy(x => x.Id).ToListAsync();
        var known = record.ToDictionary(save => (save.VersionId, save.BlockId, save.Revision), save => save.Text);
        var lost = saves.Where(save => known.GetValueOrDefault((save.Version, save.Block, save.Revision)) != save.Text).ToList();
        Assert.True(lost.Count == 0, $"{when}: {lost.Count} acknowledged saves are lost, as {lost.FirstOrDefault()}");
        var last = record.GroupBy(save => (save.VersionId, save.BlockId)).ToDictionary(saves => saves.Key, saves => saves.MaxBy(save => save.Revision)!);
        foreach (var block in await db.Blocks.AsNoTracking().ToListAsync())
        {
            if (last.TryGetValue((block.VersionId, block.Id), out var save))
            {
                Assert.Equal((when, save.Revision, save.Text), (when, block.Revision, block.Text));
            }
        }
    }

    private static async Task HoldReleasesAsync(ArchiveContext db, IReadOnlyList<VersionId> releases, string when)
    {
        var record = await db.Releases.AsNoTracking().ToListAsync();
        Assert.Empty(releases.Except(record.Select(release => release.VersionId)));
        Assert.Equal((when, record.Count), (when, await db.PressOrders.CountAsync()));
        if (db.Database.IsSqlite())
        {
            Assert.Equal(["ok"], await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync());
        }
    }

    /// <summary>Versions, record, address and index tell of the same release.</summary>
    private static async Task HoldArticleAsync(ArchiveContext db, Article article, string when)
    {
        var versions = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article.Id).ToListAsync();
        var releases = await db.Releases.AsNoTracking().Where(x => x.ArticleId == article.Id).OrderBy(x => x.Id).ToListAsync();
        var live = versions.SingleOrDefault(version => version.State == VersionState.Live);
        Assert.True(versions.Count(version => version.State == VersionState.Draft) <= 1, when);
        Assert.Equal(versions.Where(version => version.State != VersionState.Draft).OrderBy(version => version.Number).Select(version => version.Id), releases.Select(release => release.VersionId));
        Assert.Equal((when, live?.Id), (when, releases.LastOrDefault()?.VersionId));
        Assert.Equal((when, releases.FirstOrDefault()?.At, live?.ReleasedAt), (when, article.FirstReleasedAt, releases.LastOrDefault()?.At));
        Assert.All(releases, (release, i) => Assert.Equal(i == 0 ? ReleaseKind.First : ReleaseKind.Update, release.Kind));
        var indexed = await db.Database.SqlQuery<int>($"""SELECT count(*) AS "Value" FROM search_entries WHERE article_id = {article.Id.Value}""").ToListAsync();
        Assert.Equal((when, live is null ? 0 : 1), (when, indexed.Single()));
    }

    /// <summary>Readers find the words of the live version, and none of any other.</summary>
    private async Task HoldSearchAsync(string when)
    {
        await using var db = await OpenAsync();
        var live = await db.Versions.Where(version => version.State == VersionState.Live).Select(version => version.Id).ToListAsync();
        var blocks = await db.Blocks.AsNoTracking().Where(block => block.Text.StartsWith("Oddny")).ToListAsync();
        var shown = blocks.Where(block => live.Contains(block.VersionId)).Select(block => block.Text).ToHashSet();
        foreach (var text in blocks.OrderByDescending(block => block.SavedAt).Take(12).Select(block => block.Text).Distinct())
        {
            var (_, found) = await Get<LivePaper>().SearchAsync(Sheets.En, text, 0, 1);
            Assert.Equal((when, text, shown.Contains(text) ? 1 : 0), (when, text, found));
        }
    }

    /// <summary>A PostgreSQL server ends what a killed client had begun a moment later.</summary>
    private static async Task EndOfOthersAsync(ArchiveContext db)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }
        NpgsqlConnection.ClearAllPools();
        while (await db.Database.SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()""").SingleAsync() > 0)
        {
            await Task.Yield();
        }
    }
}
