using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>What is planned comes true once, also when the program is killed in the minute that it is due.</summary>
public sealed class PlannedReleaseTests
{
    private const int Planned = 12;

    [Theory, OnEachDatabase]
    public async Task A_kill_at_the_time_of_planned_releases_loses_none_and_releases_none_twice(Database database)
    {
        var postgres = database == Database.Postgres ? await PostgresCluster.NewDatabaseAsync() : null;
        var folder = Directory.CreateTempSubdirectory("kawaraban-").FullName;
        try
        {
            await using var server = new ServedPaper(folder, postgres);
            await using var reckoning = new Reckoning(new PaperSetting { DataFolder = folder, EditionsFolder = Path.Combine(AppContext.BaseDirectory, "editions"), Postgres = postgres });
            await server.StartAsync();
            var due = TimeProvider.System.GetUtcNow().AddSeconds(2);
            for (var i = 0; i < Planned; i++)
            {
                await PlanAsync(reckoning, $"planned-{i}", due);
            }

            await ReleasedAsync(reckoning, 1);
            await server.KillAsync();
            await HoldsAsync(reckoning, due);
            await server.StartAsync();
            await ReleasedAsync(reckoning, Planned);
            await HoldsAsync(reckoning, due);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            if (postgres is not null)
            {
                await PostgresCluster.DropAsync(postgres);
            }
        }
    }

    private static async Task PlanAsync(Reckoning reckoning, string slug, DateTimeOffset due)
    {
        var drafts = reckoning.Get<DraftPaper>();
        var article = await drafts.BeginAsync(Sheets.En, slug, Sheets.Head(slug, slug), ["To be read at its time."], null);
        var draft = (await drafts.FindAsync(article))!;
        // A slow machine may be late with the last of them: those are due at once.
        var at = new[] { due, TimeProvider.System.GetUtcNow().AddMilliseconds(500) }.Max();
        Assert.IsType<PlanOutcome.Planned>(await reckoning.Get<PlanDesk>().PlanAsync(article, draft.Stamp, ReleaseKind.Update, "", at, new(Guid.CreateVersion7())));
    }

    private static Task ReleasedAsync(Reckoning reckoning, int enough) => Patience.UntilAsync(async () =>
    {
        await using var db = await reckoning.OpenAsync();
        return await db.Releases.CountAsync() >= enough;
    });

    /// <summary>Each plan is released with its article, wholly and once and not too early, or waits still.</summary>
    private static async Task HoldsAsync(Reckoning reckoning, DateTimeOffset due)
    {
        await using var db = await reckoning.OpenAsync();
        var releases = (await db.Releases.ToListAsync()).ToLookup(x => x.ArticleId);
        foreach (var plan in await db.Plans.ToListAsync())
        {
            var isLive = await db.Versions.AnyAsync(x => x.ArticleId == plan.ArticleId && x.State == VersionState.Live);
            Assert.Equal((plan.State == PlanState.Released, plan.State == PlanState.Released ? 1 : 0), (isLive, releases[plan.ArticleId].Count()));
            Assert.True(plan.State is PlanState.Released or PlanState.Waiting);
            Assert.All(releases[plan.ArticleId], release => Assert.True(release.At >= due));
        }
    }
}
