using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>An archive of an earlier program, brought up to date.</summary>
public sealed class UpgradeTests
{
    [Theory, OnEachDatabase]
    public async Task Receipts_from_before_there_were_sources_are_kept(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await paper.WriteAsync("before", "Text.");
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        db.Add(new Receipt { EditionId = Sheets.En, SourceId = IntakeSourceId.None, ItemId = "7", ArticleId = article, ContentHash = "abc", Link = "https://wire.example.org/7", ReceivedAt = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();

        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("FirstEdition");
        await migrator.MigrateAsync();

        var receipt = Assert.Single(await paper.Get<Board>().ReceiptsAsync(Sheets.En, 10)).Receipt;
        Assert.Equal(("7", IntakeSourceId.None, article, Standing.Usable, ""), (receipt.ItemId, receipt.SourceId, receipt.ArticleId, receipt.Standing, receipt.Version));
    }
}
