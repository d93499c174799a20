using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.Desk.Webhooks;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Desk.Webhooks;

/// <summary>Law 4 for what other systems are told: written with the act, tried until it arrives, signed each time.</summary>
public sealed class DeliveryTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero));

    [Theory, OnEachDatabase]
    public async Task A_receiver_that_fails_and_hangs_and_comes_back_hears_everything(Database database)
    {
        await using var hearer = new Hearer();
        await using var paper = await RunningPaper.StartAsync(database, clock: _clock, allowHosts: hearer.Host);
        var (webhook, secret) = await Hearer.SetUpAsync(paper, hearer.Address);

        hearer.Answer = call => call.AnswerAsync("500 Internal Server Error", "a secret of theirs");
        await paper.PublishAsync("heard", "It sails.");
        _clock.Advance(DeliveryRound.Pace);
        await BecomesAsync(paper, webhook, delivery => delivery is { State: DeliveryState.Waiting, Tries: 1, Code: FetchCode.NotReached });

        hearer.Answer = call => call.FallSilentAsync();
        _clock.Advance(TimeSpan.FromSeconds(6));
        await UntilAsync(() => Task.FromResult(hearer.Calls.Count == 2));
        _clock.Advance(TimeSpan.FromSeconds(21));
        await BecomesAsync(paper, webhook, delivery => delivery is { State: DeliveryState.Waiting, Tries: 2, Code: FetchCode.TooSlow });

        hearer.Answer = call => call.AnswerAsync("200 OK", "{}");
        _clock.Advance(TimeSpan.FromSeconds(70));
        await BecomesAsync(paper, webhook, delivery => delivery is { State: DeliveryState.Delivered, Tries: 3, Code: "", NextAt: null });

        Assert.All(hearer.Calls, call => Hearer.Verify(call, secret));
        Assert.Single(hearer.Events);
        Assert.Single(hearer.Calls.Select(call => call.Body).Distinct());
        Assert.Equal(3, hearer.Calls.Select(call => call["webhook-timestamp"]).Distinct().Count());
    }

    /// <summary>As when the program is killed while it sends: nobody writes down what became of it.</summary>
    [Theory, OnEachDatabase]
    public async Task What_was_on_its_way_when_the_paper_died_is_sent_again(Database database)
    {
        await using var hearer = new Hearer { Answer = call => call.FallSilentAsync() };
        await using var paper = await RunningPaper.StartAsync(database, clock: _clock, allowHosts: hearer.Host);
        var (webhook, secret) = await Hearer.SetUpAsync(paper, hearer.Address);
        await paper.PublishAsync("heard", "It sails.");
        using var death = new CancellationTokenSource();
        var sending = paper.Get<Courier>().RunAsync(webhook, paper.Get<PublicAddress>().Of, death.Token);
        await UntilAsync(() => Task.FromResult(hearer.Calls.Count == 1));
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        hearer.Answer = call => call.AnswerAsync("200 OK");
        _clock.Advance(Delivery.Lease + DeliveryRound.Pace);
        await BecomesAsync(paper, webhook, delivery => delivery is { State: DeliveryState.Delivered, Tries: 2 });

        Assert.Single(hearer.Events);
        Assert.All(hearer.Calls, call => Hearer.Verify(call, secret));
    }

    [Fact]
    public async Task A_paused_webhook_waits_and_one_that_wants_no_more_is_paused()
    {
        await using var hearer = new Hearer();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, clock: _clock, allowHosts: hearer.Host);
        var (webhook, _) = await Hearer.SetUpAsync(paper, hearer.Address);
        await paper.Get<WebhookBook>().ChangeAsync(webhook, hook => hook.Pause(true));
        await paper.PublishAsync("first", "It sails.");
        Assert.Empty(await paper.Get<DeliveryBook>().DueAsync());

        await paper.Get<WebhookBook>().ChangeAsync(webhook, hook => hook.Pause(false));
        hearer.Answer = call => call.AnswerAsync("410 Gone");
        _clock.Advance(DeliveryRound.Pace);
        await BecomesAsync(paper, webhook, delivery => delivery is { State: DeliveryState.GivenUp, Code: PauseCode.Gone });
        await paper.PublishAsync("second", "It sails on.");

        Assert.Equal((true, PauseCode.Gone), await paper.Get<WebhookBook>().FindAsync(webhook) is { } paused ? (paused.IsPaused, paused.PausedFor) : default);
        hearer.Answer = call => call.AnswerAsync("200 OK");
        await paper.Get<WebhookBook>().ChangeAsync(webhook, hook => hook.Pause(false));
        Assert.Equal(1, await paper.Get<DeliveryBook>().SendAgainAsync(webhook));
        _clock.Advance(DeliveryRound.Pace);
        await UntilAsync(async () => (await paper.Get<DeliveryBook>().LatestAsync(webhook, 10)).All(delivery => delivery.State == DeliveryState.Delivered));
        Assert.Equal(2, hearer.Events.Count());
    }

    [Theory, OnEachDatabase]
    public async Task What_is_old_is_forgotten_and_what_nobody_wishes_to_hear_is_not_written(Database database)
    {
        await using var hearer = new Hearer();
        await using var paper = await RunningPaper.StartAsync(database, clock: _clock, allowHosts: hearer.Host);
        var book = paper.Get<DeliveryBook>();
        var (webhook, _) = await Hearer.SetUpAsync(paper, hearer.Address);
        await paper.Get<WebhookBook>().ChangeAsync(webhook, hook => (hook.Types, hook.IsPaused) = (HappeningType.ArticleReleased, true));
        var article = await paper.PublishAsync("heard", "It sails.");
        await paper.Get<ReleaseDesk>().WithdrawAsync(article, "It does not.", null);
        Assert.Equal(HappeningType.ArticleReleased, Assert.Single(await book.LatestAsync(webhook, 10)).Happening!.Type);

        await book.TrimAsync();
        Assert.Single(await book.LatestAsync(webhook, 10));
        await using (var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync())
        {
            var old = _clock.GetUtcNow() - DeliveryBook.KeptFor - TimeSpan.FromMinutes(1);
            await db.Happenings.ExecuteUpdateAsync(set => set.SetProperty(x => x.At, old));
        }
        await book.TrimAsync();

        Assert.Empty(await book.LatestAsync(webhook, 10));
    }

    private Task BecomesAsync(RunningPaper paper, WebhookId webhook, Func<Delivery, bool> state) =>
        UntilAsync(async () => (await paper.Get<DeliveryBook>().LatestAsync(webhook, 1)).Any(state));

    /// <summary>Lets the clock go on while it waits: a turn that finds the last sending not quite ended leaves the next to a later turn.</summary>
    private Task UntilAsync(Func<Task<bool>> isSo) => Patience.UntilAsync(isSo, () => _clock.Advance(DeliveryRound.Pace / 10));
}
