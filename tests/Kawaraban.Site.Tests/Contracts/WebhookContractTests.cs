using System.Text.Json;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk.Webhooks;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Intake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary><c>docs/contracts/webhooks.md</c> has an example of every event, and every event has the members of its example.</summary>
public sealed class WebhookContractTests
{
    private const string Address = "https://hear.example.org/";
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());
    private readonly SetFetcher _world = new();

    [Theory, OnEachDatabase]
    public async Task Every_event_is_as_the_document_says(Database database)
    {
        _world.Set(Address, new FetchOutcome.Fetched(default, null, Address, null, null, null, []));
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock, adjust: builder => builder.Services.AddSingleton<IFetcher>(_world));
        var (webhook, _) = await Hearer.SetUpAsync(paper, Address);

        await WorkAsync(paper, await paper.PublishAsync("ferry", "It sails once a day."));
        await paper.Get<Courier>().TestAsync(webhook, paper.Get<PublicAddress>().Of, TestContext.Current.CancellationToken);
        await paper.Get<Courier>().RunAsync(webhook, paper.Get<PublicAddress>().Of, TestContext.Current.CancellationToken);

        var told = _world.Requests.Select(request => JsonDocument.Parse(request.Json!.Value).RootElement).ToLookup(TypeOf);
        var documented = ContractDocument.Examples("webhooks.md", "json").Select(ContractDocument.Json).ToList();
        Assert.Equal(HappeningType.All.Append(HappeningType.Test).Order(StringComparer.Ordinal), documented.Select(TypeOf).Order(StringComparer.Ordinal));
        // The last of each: what the story has by then is what the examples tell of.
        var wrong = documented.SelectMany(example => told[TypeOf(example)].TakeLast(1).SelectMany(body => Shape.Differences(example, body)).Select(line => $"{TypeOf(example)}: {line}"))
            .Concat(documented.Where(example => !told[TypeOf(example)].Any()).Select(example => $"{TypeOf(example)} was not told"));
        Assert.Empty(wrong);
        Assert.Equal(_world.Requests.Count, told.SelectMany(group => group).Select(body => body.GetProperty("id").GetString()).Distinct().Count());
    }

    /// <summary>A translation's life, from the hands that take it to the stop that ends it.</summary>
    private static async Task WorkAsync(RunningPaper paper, ArticleId source)
    {
        var other = await paper.PublishAsync("other", "It rains.");
        var story = (await paper.Get<Board>().ArticleAsync(source))!.StoryId;
        await HandsAsync(paper, story);
        var drafts = paper.Get<DraftPaper>();
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        await ReviewAsync(paper, translation);
        await TranslateAsync(paper, translation);

        await EditAsync(paper, source, "It sails twice a day.", ReleaseKind.Update, "");
        await EditAsync(paper, source, "It sails three times a day.", ReleaseKind.Correction, "It sails three times a day, not twice.");
        var releases = paper.Get<ReleaseDesk>();
        Assert.IsType<ReleaseOutcome.Released>(await releases.WithdrawAsync(source, "It does not sail.", Somebody));

        var stops = paper.Get<StopDesk>();
        var embargo = Assert.IsType<StopOutcome.Stopped>(await stops.StopAsync(story, StopKind.Embargo, paper.Get<TimeProvider>().GetUtcNow().AddDays(1), "Not yet.", Somebody));
        await stops.LiftAsync(embargo.Stop, Sheets.Ja, "It is out elsewhere.", Somebody);
        await stops.StopAsync(story, StopKind.Kill, null, "It was not so.", Somebody);
        await releases.WithdrawAsync(other, "It does not rain.", Somebody);
    }

    private static async Task HandsAsync(RunningPaper paper, StoryId story)
    {
        using var translator = await paper.SignInAsync(StaffRole.Translator, "ja");
        var colleague = (await paper.Get<StaffBook>().AllAsync())[0].Id;
        var (book, due) = (paper.Get<AssignmentBook>(), paper.Get<TimeProvider>().GetUtcNow().AddHours(5));
        await book.TakeAsync(story, Sheets.Ja, Somebody, due);
        await book.HandOverAsync(story, Sheets.Ja, Somebody, handsOut: true, colleague, due, "");
        await book.GiveBackAsync(story, Sheets.Ja, colleague, handsOut: false, "");
    }

    private static async Task ReviewAsync(RunningPaper paper, ArticleId translation)
    {
        var reviews = paper.Get<ReviewBook>();
        await reviews.AskAsync(translation, Somebody, "");
        await reviews.SendBackAsync(translation, new(Guid.CreateVersion7()), "Look at the second row.");
        await reviews.AskAsync(translation, Somebody, "");
        var draft = (await paper.Get<DraftPaper>().FindAsync(translation))!;
        Assert.Equal(ReviewOutcome.Done, await reviews.ApproveAsync(translation, new(Guid.CreateVersion7()), draft.Stamp, ""));
    }

    private static async Task TranslateAsync(RunningPaper paper, ArticleId translation)
    {
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(translation))!;
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船が再開", "ferry"), Somebody);
        foreach (var block in draft.Blocks)
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, block.Revision, "1日1便。", Somebody);
        }
        await paper.ReleaseAsync(translation);
    }

    private static async Task EditAsync(RunningPaper paper, ArticleId article, string text, ReleaseKind kind, string note)
    {
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(article, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, text, Somebody);
        await paper.ReleaseAsync(article, kind, note);
    }

    private static string TypeOf(JsonElement body) => body.GetProperty("type").GetString()!;
}
