using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.Desk.Wire;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>Polls of feeds and folders: what comes, what does not, and what is said of it.</summary>
public sealed class SourcePollTests
{
    private const string Address = "https://wire.example.org/feed.json";
    private readonly SetFetcher _world = new();

    [Theory, OnEachDatabase]
    public async Task Items_come_in_as_the_rule_says_and_the_same_again_changes_nothing(Database database)
    {
        await using var paper = await StartAsync(database);
        var source = Sources.Feed(Address);
        source.NotWords = "cricket";
        Assert.True(await paper.Get<SourceBook>().AddAsync(source));
        _world.Set(Address, Feed(Item("1", "Ferry resumes", "It sails."), Item("2", "Cricket scores", "None."), """{"id":"3"}"""));

        Assert.True(await PollAsync(paper, source));
        Assert.Equal([("1", ArrivalOutcome.New, ""), ("2", ArrivalOutcome.PassedOver, "not-words"), ("3", ArrivalOutcome.Refused, "bad-item")], await ArrivalsAsync(paper, source));
        _world.Set(Address, Feed(Item("1", "Ferry resumes", "It sails twice."), Item("2", "Cricket scores", "None.")));
        Assert.True(await PollAsync(paper, source));

        Assert.Equal(("1", ArrivalOutcome.Updated, ""), (await ArrivalsAsync(paper, source))[0]);
        Assert.Equal(1, await paper.Get<Board>().CountAsync(Sheets.En));
    }

    [Theory, OnEachDatabase]
    public async Task A_failure_is_told_and_waited_out_and_an_answer_ends_it(Database database)
    {
        await using var paper = await StartAsync(database);
        var source = Sources.Feed(Address);
        await paper.Get<SourceBook>().AddAsync(source);

        await PollAsync(paper, source);
        await PollAsync(paper, source);
        var failing = (await paper.Get<SourceBook>().FindAsync(source.Id))!;
        _world.Set(Address, Feed());
        await PollAsync(paper, source);
        var mended = (await paper.Get<SourceBook>().FindAsync(source.Id))!;

        Assert.Equal((2, FetchCode.NotReached), (failing.Failures, failing.FailureCode));
        Assert.InRange(failing.DueAt - failing.AskedAt!.Value, source.Interval * 4, source.Interval * 4.5);
        Assert.Equal((0, "", "jsonfeed 1.1"), (mended.Failures, mended.FailureCode, mended.Format));
    }

    [Theory, OnEachDatabase]
    public async Task Of_two_who_poll_at_the_same_time_one_does(Database database)
    {
        await using var paper = await StartAsync(database);
        var source = Sources.Feed(Address);
        await paper.Get<SourceBook>().AddAsync(source);
        var (begun, answer) = (new TaskCompletionSource(), new TaskCompletionSource<FetchOutcome>());
        _world.Wait(Address, begun, answer.Task);

        var first = PollAsync(paper, source);
        await begun.Task.OrNeverAsync();
        Assert.False(await PollAsync(paper, source));
        answer.SetResult(new FetchOutcome.NotModified());

        Assert.True(await first);
        Assert.Single(_world.Requests);
    }

    [Fact]
    public async Task One_that_never_answers_holds_no_other_and_not_the_end_of_the_paper()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, clock: clock, adjust: builder => builder.Services.AddSingleton<IFetcher>(_world));
        var (slow, quick) = (Sources.Feed("https://slow.example.org/feed"), Sources.Feed(Address));
        (slow.DueAt, quick.DueAt) = (DateTimeOffset.UnixEpoch, clock.GetUtcNow());
        var (slowBegun, quickBegun) = (new TaskCompletionSource(), new TaskCompletionSource());
        _world.Wait(slow.Address, slowBegun, new TaskCompletionSource<FetchOutcome>().Task);
        _world.Wait(Address, quickBegun, Task.FromResult<FetchOutcome>(new FetchOutcome.Gone()));
        await paper.Get<SourceBook>().AddAsync(slow);
        await paper.Get<SourceBook>().AddAsync(quick);

        clock.Advance(SourceRound.Pace);
        await Task.WhenAll(slowBegun.Task, quickBegun.Task).OrNeverAsync();
        await Patience.UntilAsync(async () => (await paper.Get<SourceBook>().FindAsync(quick.Id))!.IsGone);

        Assert.NotNull((await paper.Get<SourceBook>().FindAsync(slow.Id))!.Claim);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_released_at_once_waits_for_the_end_of_its_embargo(Database database)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock, adjust: builder => builder.Services.AddSingleton<IFetcher>(_world));
        var source = Sources.Feed(Address);
        source.ReleasesAtOnce = true;
        await paper.Get<SourceBook>().AddAsync(source);
        _world.Set(Address, """{"uri":"urn:lantern:1","version":"1","type":"text","headline":"Ferry resumes","body_xhtml":"<p>It sails.</p>","embargoed":"2026-11-22T13:00:00Z"}""");

        await PollAsync(paper, source);
        Assert.Equal(("urn:lantern:1", ArrivalOutcome.New, "not-released"), (await ArrivalsAsync(paper, source)).Single());
        Assert.Equal(0, await paper.Get<ReleaseDesk>().ReleaseHeldAsync());
        await paper.Get<SourceRound>().StopAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await paper.Get<ReleaseDesk>().ReleaseHeldAsync());
        Assert.Equal(0, await paper.Get<ReleaseDesk>().ReleaseHeldAsync());
    }

    [Fact]
    public async Task An_edition_has_an_address_once_and_what_came_stays_when_its_source_is_removed()
    {
        await using var paper = await StartAsync(Database.Sqlite);
        var (book, source) = (paper.Get<SourceBook>(), Sources.Feed(Address));
        Assert.True(await book.AddAsync(source));
        Assert.False(await book.AddAsync(Sources.Feed(Address)));
        _world.Set(Address, Feed(Item("1", "Ferry resumes", "It sails.")));
        await PollAsync(paper, source);

        await book.RemoveAsync(source.Id);

        Assert.Empty(await book.AllAsync());
        Assert.Equal(1, await paper.Get<Board>().CountAsync(Sheets.En));
    }

    [Fact]
    public async Task Files_of_a_folder_are_taken_when_they_are_whole_and_nothing_outside_is_touched()
    {
        await using var paper = await StartAsync(Database.Sqlite);
        var source = Sources.Folder("lantern");
        await paper.Get<SourceBook>().AddAsync(source);
        var folder = Directory.CreateDirectory(Path.Combine(paper.Folder, "incoming", "lantern")).FullName;
        var outside = Drop(paper.Folder, "outside.json", Feed(Item("9", "Outside", "No.")));
        Drop(folder, "good.json", Feed(Item("1", "Ferry resumes", "It sails.")));
        Drop(folder, "bad.json", "neither feed nor wire");
        File.WriteAllText(Path.Combine(folder, "fresh.json"), "{");
        File.CreateSymbolicLink(Path.Combine(folder, "link.json"), outside);

        await PollAsync(paper, source);

        Assert.True(File.Exists(Path.Combine(folder, "done", "good.json")));
        Assert.Contains("not-a-feed", File.ReadAllText(Path.Combine(folder, "refused", "bad.json.txt")), StringComparison.Ordinal);
        Assert.Equal(["fresh.json", "link.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(outside));
        Assert.Equal(1, await paper.Get<Board>().CountAsync(Sheets.En));
    }

    private Task<RunningPaper> StartAsync(Database database) =>
        RunningPaper.StartAsync(database, adjust: builder => builder.Services.AddSingleton<IFetcher>(_world));

    private static Task<bool> PollAsync(RunningPaper paper, IntakeSource source) => paper.Get<SourcePoll>().RunAsync(source.Id, asked: true);

    private static async Task<IReadOnlyList<(string, ArrivalOutcome, string)>> ArrivalsAsync(RunningPaper paper, IntakeSource source) =>
        [.. (await paper.Get<ArrivalBook>().LatestAsync(source.Id, 10)).Select(arrival => (arrival.ItemId, arrival.Outcome, arrival.Code)).OrderBy(arrival => arrival.ItemId, StringComparer.Ordinal)];

    private static string Feed(params string[] items) =>
        $$"""{"version":"https://jsonfeed.org/version/1.1","title":"Lantern","items":[{{string.Join(',', items)}}]}""";

    private static string Item(string id, string title, string text) => $$"""{"id":"{{id}}","title":"{{title}}","content_text":"{{text}}"}""";

    private static string Drop(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return file;
    }
}
