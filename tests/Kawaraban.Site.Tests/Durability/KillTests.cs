using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>Law 1 and law 4: what was acknowledged survives a kill at any moment, and no release is half done.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 20;
    private const int Writers = 3;
    private const int MostBetweenKills = 24;
    private const string Editor = "editor@lantern.example";

    [Theory, OnEachDatabase]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_released(Database database)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var postgres = database == Database.Postgres ? await PostgresCluster.NewDatabaseAsync() : null;
        var folder = Directory.CreateTempSubdirectory("kawaraban-").FullName;
        try
        {
            await using var server = new ServedPaper(folder, postgres);
            await using var reckoning = new Reckoning(new PaperSetting { DataFolder = folder, EditionsFolder = Path.Combine(AppContext.BaseDirectory, "editions"), Postgres = postgres });
            await KillAgainAndAgainAsync(server, reckoning, chance, $"seed {seed}");
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

    private async Task KillAgainAndAgainAsync(ServedPaper server, Reckoning reckoning, Random chance, string seed)
    {
        await server.AddStaffAsync(Editor);
        var drafts = reckoning.Get<DraftPaper>();
        var written = await drafts.BeginAsync(Sheets.En, "written", Sheets.Head("Written", "written"), [.. Enumerable.Repeat("Nothing yet.", Writers)], null);
        var released = await drafts.BeginAsync(Sheets.En, "released", Sheets.Head("Released", "released"), ["Nothing yet.", "Nor here."], null);
        var promised = new Acknowledgements();
        var desks = new List<DeskClient>();
        List<Writer> people = [];
        for (var kill = 1; kill <= Kills; kill++)
        {
            await server.StartAsync();
            if (people.Count == 0)
            {
                // Sessions outlive the server: nobody signs in again.
                people = [.. await Task.WhenAll(Enumerable.Range(0, Writers + 1).Select(async i => new Writer(await SignInAsync(server, desks), promised, (i + 1) * 100_000)))];
            }
            // Releases take longer than saves: every other kill waits for one.
            var enough = promised.ReachAsync(chance.Next(1, MostBetweenKills), releases: kill % 2);
            Task[] work = [people[^1].KeepReleasingAsync(released), .. people.SkipLast(1).Select((writer, block) => writer.KeepSavingAsync(written, block))];
            await Task.WhenAny([enough, .. work]);
            await Task.Delay(chance.Next(20), TestContext.Current.CancellationToken);
            await server.KillAsync();
            await Task.WhenAll(work);
            await reckoning.HoldAsync(promised, $"kill {kill} of {seed}");
        }
        output.WriteLine($"{promised.Saves.Count} saves and {promised.Releases.Count} releases were acknowledged");
        Assert.True(promised.Saves.Count > Kills && promised.Releases.Count > 0, "there was too little to lose");
        await StillServesAsync(server, reckoning, released);
        desks.ForEach(desk => desk.Dispose());
    }

    /// <summary>After all that, readers get what is live.</summary>
    private static async Task StillServesAsync(ServedPaper server, Reckoning reckoning, ArticleId released)
    {
        await server.StartAsync();
        using var reader = new HttpClient { BaseAddress = server.Origin };
        var page = await reader.GetStringAsync("/en/world/released");
        await using var db = await reckoning.OpenAsync();
        var live = await db.Versions.SingleAsync(x => x.ArticleId == released && x.State == VersionState.Live);
        foreach (var block in await db.Blocks.Where(x => x.VersionId == live.Id).ToListAsync())
        {
            Assert.Contains(block.Text, page, StringComparison.Ordinal);
        }
    }

    private static async Task<DeskClient> SignInAsync(ServedPaper server, List<DeskClient> desks)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Origin };
        var desk = new DeskClient(http, Editor);
        lock (desks)
        {
            desks.Add(desk);
        }
        await desk.SignInAsync(RunningPaper.Password);
        return desk;
    }
}
