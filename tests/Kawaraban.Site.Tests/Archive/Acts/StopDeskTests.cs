using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Archive.Acts;

/// <summary>A stop takes everything of its story from readers at once, and nothing of it is released while it stands.</summary>
public sealed class StopDeskTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_kill_withdraws_every_edition_and_refuses_it_until_that_edition_lifts_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await paper.PublishInBothAsync("quay");
        var desk = paper.Get<StopDesk>();

        var stopped = Assert.IsType<StopOutcome.Stopped>(await desk.StopAsync(await paper.StoryOfAsync(source), StopKind.Kill, null, "Not confirmed.", Somebody));

        Assert.Equal(2, stopped.Withdrawn);
        Assert.Empty(await LiveAsync(paper));
        foreach (var article in new[] { source, translation })
        {
            Assert.Equal(["killed"], await ObjectionsAsync(paper, article));
        }
        Assert.IsType<StopOutcome.Standing>(await desk.StopAsync(await paper.StoryOfAsync(source), StopKind.Kill, null, "Sent twice.", Somebody));
        Assert.IsType<StopOutcome.Refused>(await desk.LiftAsync(stopped.Stop, Sheets.Ja, " ", Somebody));

        Assert.IsType<StopOutcome.Lifted>(await desk.LiftAsync(stopped.Stop, Sheets.Ja, "Ours does not name anybody.", Somebody));

        Assert.Empty(await ObjectionsAsync(paper, translation));
        Assert.Equal(["killed"], await ObjectionsAsync(paper, source));
        Assert.Equal([translation], await LiveAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task An_embargo_ends_by_itself_and_brings_nothing_back_by_itself(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var (source, _) = await paper.PublishInBothAsync("embargo");
        var story = await paper.StoryOfAsync(source);

        Assert.IsType<StopOutcome.Refused>(await paper.Get<StopDesk>().StopAsync(story, StopKind.Embargo, Noon, "Too late.", Somebody));
        Assert.IsType<StopOutcome.Stopped>(await paper.Get<StopDesk>().StopAsync(story, StopKind.Embargo, Noon.AddHours(1), "Until the council meets.", Somebody));
        Assert.Equal(["embargoed"], await ObjectionsAsync(paper, source));

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Empty(await LiveAsync(paper));
        Assert.Empty(await ObjectionsAsync(paper, source));
        Assert.Equal([source], await LiveAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_releases_nothing_of_a_stopped_story_and_takes_no_half_stop(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await paper.PublishInBothAsync("law");
        var story = await paper.StoryOfAsync(source);
        await RefusedAsync(paper, $"INSERT INTO stops (story_id, kind, reason, \"by\", at) SELECT id, 'Kill', 'x', id, {(database == Database.Sqlite ? "0" : "now()")} FROM stories");
        Assert.IsType<StopOutcome.Stopped>(await paper.Get<StopDesk>().StopAsync(story, StopKind.Kill, null, "Not confirmed.", Somebody));
        await paper.Get<DraftPaper>().OpenAsync(source, null);
        await paper.Get<DraftPaper>().OpenAsync(translation, null);

        await RefusedAsync(paper, "UPDATE versions SET state = 'Live' WHERE state = 'Draft'");
        await RefusedAsync(paper, "DELETE FROM stops");
        await RefusedAsync(paper, "UPDATE stops SET kind = 'Kill'");

        var stop = Assert.Single(await paper.Get<StopBook>().OfStoryAsync(story));
        await paper.Get<StopDesk>().LiftAsync(stop.Stop.Id, Sheets.Ja, "Cleared for Japan.", Somebody);
        await RefusedAsync(paper, "DELETE FROM liftings");
        await RefusedAsync(paper, "UPDATE versions SET state = 'Live' WHERE state = 'Draft'");
        await RunAsync(paper, "UPDATE versions SET state = 'Live' WHERE state = 'Draft' AND article_id IN (SELECT id FROM articles WHERE edition_id = 'ja')");
        Assert.Equal([translation], await LiveAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task What_is_killed_in_an_edition_is_not_offered_there_and_its_rows_say_so(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var source = await paper.PublishAsync("unoffered", "Nobody had counted the lamps.");
        var stopped = Assert.IsType<StopOutcome.Stopped>(await paper.Get<StopDesk>().StopAsync(await paper.StoryOfAsync(source), StopKind.Kill, null, "Not confirmed.", Somebody));
        await paper.Get<DraftPaper>().OpenAsync(source, null);
        Assert.Equal(["killed"], Assert.Single(await RowsAsync(paper, Sheets.En, Lane.Work)).Barred.Select(objection => objection.Code));

        Assert.IsType<StopOutcome.Lifted>(await paper.Get<StopDesk>().LiftAsync(stopped.Stop, Sheets.En, "Confirmed by the harbour master.", Somebody));
        await paper.ReleaseAsync(source);

        Assert.Empty(await RowsAsync(paper, Sheets.Ja, Lane.Worth));
        Assert.Empty(Assert.Single(await RowsAsync(paper, Sheets.En, Lane.Out)).Barred);
        await paper.Get<StopDesk>().LiftAsync(stopped.Stop, Sheets.Ja, "Here too.", Somebody);
        Assert.Empty(Assert.Single(await RowsAsync(paper, Sheets.Ja, Lane.Worth)).Barred);
    }

    [Theory, OnEachDatabase]
    public async Task A_wire_stops_nothing_live_by_itself_and_an_editor_does_with_one_button(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = (await paper.Get<EntryDesk>().EnterAsync(Item("1"))).Article;
        await paper.ReleaseAsync(article);
        await paper.Get<EntryDesk>().RecallAsync(Sheets.En, Origin("2") with { Standing = Standing.Cancelled, Note = "Kill: not confirmed." });
        Assert.Equal([article], await LiveAsync(paper));
        var told = Assert.Single(await paper.Get<AdvisoryBook>().OpenAsync(Sheets.En)).Advisory;

        Assert.IsType<StopOutcome.Stopped>(await paper.Get<StopDesk>().StopAsync(told.Id, Somebody));

        Assert.Empty(await LiveAsync(paper));
        Assert.Empty(await paper.Get<AdvisoryBook>().OpenAsync(Sheets.En));
        var stop = Assert.Single(await paper.Get<StopBook>().OfStoryAsync(told.StoryId)).Stop;
        Assert.Equal((StopKind.Kill, (long?)told.Id, "Northern Lantern Wire: Kill: not confirmed."), (stop.Kind, stop.AdvisoryId, stop.Reason));
    }

    [Theory, OnEachDatabase]
    public async Task A_picture_is_withheld_while_only_a_stopped_story_shows_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var hash = new string('a', 64);
        await paper.Get<PictureLedger>().PutAsync(new Picture { Id = new PictureId("quay-at-dawn"), Hash = hash, ReceivedAt = DateTimeOffset.UnixEpoch }, []);
        var stopped = await paper.PublishAsync("shown", "Text.", "!picture quay-at-dawn");
        var stops = paper.Get<StopBook>();
        Assert.False(await stops.WithholdsAsync(hash));

        await paper.Get<StopDesk>().StopAsync(await paper.StoryOfAsync(stopped), StopKind.Kill, null, "Not ours to show.", Somebody);
        Assert.True(await stops.WithholdsAsync(hash));

        await paper.PublishAsync("shared", "Text.", "!picture quay-at-dawn");
        Assert.False(await stops.WithholdsAsync(hash));
    }

    private static async Task<IReadOnlyList<BudgetRow>> RowsAsync(RunningPaper paper, EditionId edition, Lane lane) =>
        (await paper.Get<BudgetBoard>().PageAsync(new LaneQuestion(paper.Get<Publication>()[edition], lane, Somebody))).Rows;

    private static async Task<IReadOnlyList<string>> ObjectionsAsync(RunningPaper paper, ArticleId article)
    {
        await paper.Get<DraftPaper>().OpenAsync(article, null);
        return await paper.Get<ReleaseDesk>().ReleaseAsync(article, null, ReleaseKind.Update, "", null) is ReleaseOutcome.Refused refused ? [.. refused.Objections.Select(objection => objection.Code)] : [];
    }

    private static async Task<IReadOnlyList<ArticleId>> LiveAsync(RunningPaper paper)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.Versions.Where(x => x.State == VersionState.Live).Select(x => x.ArticleId).ToListAsync();
    }

    private static Task RefusedAsync(RunningPaper paper, string sql) => Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => RunAsync(paper, sql));

    private static async Task RunAsync(RunningPaper paper, string sql)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static Entry Item(string version) => new()
    {
        Edition = Sheets.En, StoryKey = "quay", Head = Sheets.Head("Quay", "quay"), Blocks = [new ManuscriptBlock("The quay opens.", null)], Origin = Origin(version),
    };

    private static EntryOrigin Origin(string version) => new("urn:lantern:quay", "Northern Lantern Wire", "", "The quay opens.") { Version = version };
}
