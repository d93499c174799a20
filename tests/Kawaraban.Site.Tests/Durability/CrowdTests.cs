using System.Globalization;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>Eight people in one article, disconnects and kills in between: every acknowledged text is in the record, and none was written over unseen.</summary>
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const int People = 8;
    private const int Rows = 5;
    private const int Kills = 2;
    private const string Editor = "editor@lantern.example";

    /// <summary><c>./do bench desk</c> sets 10,000.</summary>
    private static int Saves => int.Parse(Environment.GetEnvironmentVariable("KAWARABAN_TEST_CROWD_SAVES") ?? "400", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nobodys_acknowledged_text_is_lost_or_written_over_unseen()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var folder = Directory.CreateTempSubdirectory("kawaraban-").FullName;
        try
        {
            await using var server = new ServedPaper(folder, null);
            await using var reckoning = new Reckoning(new PaperSetting { DataFolder = folder, EditionsFolder = Path.Combine(AppContext.BaseDirectory, "editions") });
            await server.AddStaffAsync(Editor);
            var article = await reckoning.Get<DraftPaper>().BeginAsync(Sheets.En, "crowded", Sheets.Head("Crowded", "crowded"), [.. Enumerable.Repeat("Nothing yet.", Rows)], null);
            var crowd = await WorkAsync(server, article, new Random(seed));
            await HoldAsync(reckoning, crowd);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<Crowd> WorkAsync(ServedPaper server, ArticleId article, Random chance)
    {
        var crowd = new Crowd(Saves);
        var desks = new List<DeskClient>();
        for (var life = 0; !crowd.IsDone; life++)
        {
            await server.StartAsync();
            if (life == 0)
            {
                // Sessions outlive the server: nobody signs in again.
                desks.AddRange(await Task.WhenAll(Enumerable.Range(0, People).Select(_ => SignInAsync(server))));
            }
            using var closing = new CancellationTokenSource();
            var goal = Saves * (life + 1) / (Kills + 1);
            var work = desks.Select((desk, i) => crowd.WorkAsync(desk, article, $"person {i}", new Random(chance.Next()), closing.Token)).ToList();
            while (life < Kills && crowd.Saves.Count + crowd.Conflicts + crowd.Disconnects < goal && !work.TrueForAll(task => task.IsCompleted))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
            if (life < Kills)
            {
                await server.KillAsync();
            }
            await Task.WhenAll(work);
        }
        await server.KillAsync();
        desks.ForEach(desk => desk.Dispose());
        return crowd;
    }

    private async Task HoldAsync(Reckoning reckoning, Crowd crowd)
    {
        await using var db = await reckoning.OpenAsync();
        var record = await db.BlockSaves.AsNoTracking().OrderBy(save => save.Id).ToListAsync();
        var known = record.ToDictionary(save => (save.BlockId, save.Revision), save => save.Text);
        output.WriteLine($"{crowd.Saves.Count} acknowledged, {crowd.Conflicts} conflicts, {crowd.Disconnects} disconnects, {record.Count} in the record; median {Median(crowd.Milliseconds):0.0} ms a save");
        Assert.NotEmpty(crowd.Saves);
        Assert.True(crowd.Conflicts > 0, "nobody met anybody");
        Assert.DoesNotContain(crowd.Saves, save => known.GetValueOrDefault((save.Block, save.Revision)) != save.Text);
        Assert.DoesNotContain(record, save => Crowd.BaseOf(save.Text!) != save.Revision - 1);
        foreach (var saves in record.GroupBy(save => save.BlockId))
        {
            Assert.Equal(Enumerable.Range(2, saves.Count()), saves.Select(save => save.Revision));
            var block = await db.Blocks.AsNoTracking().SingleAsync(x => x.Id == saves.Key);
            Assert.Equal((saves.Last().Revision, saves.Last().Text), (block.Revision, block.Text));
        }
    }

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<DeskClient> SignInAsync(ServedPaper server)
    {
        var desk = new DeskClient(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Origin }, Editor);
        await desk.SignInAsync(RunningPaper.Password);
        return desk;
    }
}
