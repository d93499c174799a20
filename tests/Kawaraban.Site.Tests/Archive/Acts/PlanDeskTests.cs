using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Archive.Acts;

/// <summary>A planned release comes true once, at its time, as it was looked at, or says why not.</summary>
public sealed class PlanDeskTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Six = Noon.AddHours(6);
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task It_is_released_at_its_time_and_once_however_many_ask(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var article = await paper.WriteAsync("evening", "The bells ring at six.");
        await PlanAsync(paper, article);
        clock.Advance(TimeSpan.FromHours(6) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await paper.Get<PlanDesk>().ReleaseDueAsync());

        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => paper.Get<PlanDesk>().ReleaseDueAsync())));

        var release = Assert.Single((await paper.Get<Board>().StoryAsync(await paper.StoryOfAsync(article)))!.Releases);
        Assert.Equal((ReleaseKind.First, (StaffId?)Somebody, Six), (release.Kind, release.By, release.At));
        Assert.Equal(PlanState.Released, await StateAsync(paper));
    }

    [Theory, OnEachDatabase]
    public async Task What_changed_since_it_was_planned_is_not_released_and_the_board_says_so(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var article = await paper.WriteAsync("moved", "Seen.");
        var draft = await PlanAsync(paper, article);
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Unseen.", Somebody);
        Assert.True(Assert.Single(await paper.Get<PlanBook>().WaitingAsync(Sheets.En)).HasMoved);

        clock.Advance(TimeSpan.FromHours(6));
        await paper.Get<PlanDesk>().ReleaseDueAsync();

        Assert.Equal(PlanState.Moved, await StateAsync(paper));
        Assert.Empty((await paper.Get<Board>().StoryAsync(await paper.StoryOfAsync(article)))!.Releases);
    }

    [Theory, OnEachDatabase]
    public async Task An_embargo_holds_it_until_it_ends_and_a_kill_ends_it(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var (held, killed) = (await paper.WriteAsync("held", "Held."), await paper.WriteAsync("killed", "Killed."));
        await PlanAsync(paper, held);
        await PlanAsync(paper, killed);
        await paper.Get<StopDesk>().StopAsync(await paper.StoryOfAsync(held), StopKind.Embargo, Six.AddMinutes(30), "Until the vote.", Somebody);
        await paper.Get<StopDesk>().StopAsync(await paper.StoryOfAsync(killed), StopKind.Kill, null, "Not confirmed.", Somebody);

        clock.Advance(TimeSpan.FromHours(6));
        await paper.Get<PlanDesk>().ReleaseDueAsync();
        Assert.True(Assert.Single(await paper.Get<PlanBook>().WaitingAsync(Sheets.En)).Plan.IsHeld);
        Assert.Equal("killed", Assert.Single(await paper.Get<PlanBook>().EndedAsync(Sheets.En)).Plan.Objections);

        for (var minute = 0; minute < 30; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await paper.Get<PlanDesk>().ReleaseDueAsync();
        }

        Assert.Equal(Six.AddMinutes(30), Assert.Single((await paper.Get<Board>().StoryAsync(await paper.StoryOfAsync(held)))!.Releases).At);
    }

    [Theory, OnEachDatabase]
    public async Task A_release_before_its_time_overtakes_it_and_a_plan_called_off_does_nothing(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var (early, off) = (await paper.WriteAsync("early", "Early."), await paper.WriteAsync("off", "Off."));
        await PlanAsync(paper, early);
        await PlanAsync(paper, off);
        await paper.ReleaseAsync(early);
        Assert.True(await paper.Get<PlanDesk>().CallOffAsync(off, Somebody));

        clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal(0, await paper.Get<PlanDesk>().ReleaseDueAsync());

        Assert.Equal([PlanState.CalledOff, PlanState.Overtaken], (await paper.Get<PlanBook>().EndedAsync(Sheets.En)).Select(view => view.Plan.State).Order(Comparer<PlanState>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.IsType<PlanOutcome.BadTime>(await paper.Get<PlanDesk>().PlanAsync(off, "", ReleaseKind.Update, "", Noon, Somebody));
    }

    private static async Task<DraftView> PlanAsync(RunningPaper paper, ArticleId article)
    {
        var draft = (await paper.Get<DraftPaper>().FindAsync(article))!;
        Assert.IsType<PlanOutcome.Planned>(await paper.Get<PlanDesk>().PlanAsync(article, draft.Stamp, ReleaseKind.Update, "", Six, Somebody));
        return draft;
    }

    private static async Task<PlanState> StateAsync(RunningPaper paper) => Assert.Single(await paper.Get<PlanBook>().EndedAsync(Sheets.En)).Plan.State;
}
