using System.Linq.Expressions;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Desk.Webhooks;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>What happened is told, also when the program is killed between the act and the telling.</summary>
public sealed class WebhookKillTests
{
    private const string Owner = "owner@lantern.example";

    [Theory, OnEachDatabase]
    public async Task A_kill_between_release_and_delivery_loses_nothing(Database database)
    {
        var postgres = database == Database.Postgres ? await PostgresCluster.NewDatabaseAsync() : null;
        var folder = Directory.CreateTempSubdirectory("kawaraban-").FullName;
        try
        {
            await using var hearer = new Hearer { Answer = call => call.AnswerAsync("500 Internal Server Error") };
            await using var server = new ServedPaper(folder, postgres, hearer.Host);
            await using var reckoning = new Reckoning(new PaperSetting { DataFolder = folder, EditionsFolder = Path.Combine(AppContext.BaseDirectory, "editions"), Postgres = postgres });
            await server.AddStaffAsync(Owner, StaffRole.Owner);
            await server.StartAsync();
            var secret = await SetUpAsync(server, hearer.Address);

            await ReleaseAsync(reckoning, "first");
            // It has failed, and that is written down: nothing of it is in the air any more.
            await Patience.UntilAsync(() => AnyAsync(reckoning, delivery => delivery.Code != ""));
            await ReleaseAsync(reckoning, "second");
            await server.KillAsync();
            await ReleaseAsync(reckoning, "third");
            hearer.Answer = call => call.AnswerAsync("200 OK");
            await server.StartAsync();
            await Patience.UntilAsync(async () => !await AnyAsync(reckoning, delivery => delivery.State != DeliveryState.Delivered));

            Assert.Equal(3, hearer.Events.Count());
            Assert.All(hearer.Calls, call => Hearer.Verify(call, secret));
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

    /// <summary>As an owner does it, by the form.</summary>
    private static async Task<string> SetUpAsync(ServedPaper server, string address)
    {
        using var owner = new DeskClient(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Origin }, Owner);
        await owner.SignInAsync(RunningPaper.Password);
        var form = OpenDesk.Form(await owner.OpenAsync("/desk/webhooks/new"), "/desk/webhooks");
        using var made = await owner.SubmitAsync(form, ("name", "Another system"), ("address", address), ("types", HappeningType.ArticleReleased));
        return (await Html.ReadAsync(made, server.Origin.ToString())).QuerySelector(".done code")!.TextContent;
    }

    private static async Task ReleaseAsync(Reckoning reckoning, string slug)
    {
        var article = await reckoning.Get<DraftPaper>().BeginAsync(Sheets.En, slug, Sheets.Head(slug, slug), ["It sails."], null);
        Assert.IsType<ReleaseOutcome.Released>(await reckoning.Get<ReleaseDesk>().ReleaseAsync(article, null, ReleaseKind.Update, "", null));
    }

    private static async Task<bool> AnyAsync(Reckoning reckoning, Expression<Func<Delivery, bool>> isSo)
    {
        await using var db = await reckoning.OpenAsync();
        return await db.Deliveries.AnyAsync(isSo);
    }
}
