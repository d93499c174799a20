using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Hubs;

public sealed class WebSubDeskTests
{
    private const string Callback = "https://courier.example.org/websub/1";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(Now);
    private readonly WebSubSubscription _new = WebSub.Begin(new WebSubOffer("https://hub.example.org/", "https://news.example.org/feed"), Now);

    [Theory]
    [InlineData("<https://hub.example.org/>; rel=hub", "https://other.example.org/", "https://self.example.org/", "https://hub.example.org/", "https://self.example.org/")]
    [InlineData("</hub>; rel=hub, </me>; rel=self", null, "https://self.example.org/", "https://news.example.org/hub", "https://news.example.org/me")]
    [InlineData("", "https://other.example.org/", null, "https://other.example.org/", "https://news.example.org/feed")]
    [InlineData("<file:///etc/passwd>; rel=hub", null, null, null, null)]
    [InlineData("<https://x.example.org/>; rel=alternate", "javascript:alert(1)", null, null, null)]
    public void A_hub_is_found_in_the_headers_first_and_then_in_the_feed(string header, string? hub, string? self, string? found, string? topic)
    {
        var offer = WebSubOffer.Of([header], "https://news.example.org/feed", new WireSource { Hubs = hub is null ? [] : [hub], Self = self });
        Assert.Equal((found, topic), (offer?.Hub, offer?.Topic));
    }

    [Fact]
    public async Task What_is_asked_is_a_form_with_a_secret_for_a_secure_hub()
    {
        var hub = new Hub(new FetchOutcome.Fetched(default, null, "https://hub.example.org/", null, null, null, []));
        Assert.Null(await new WebSubDesk(hub, _clock).AskAsync(_new, Callback, default));
        Assert.Equal(
            [("hub.callback", Callback), ("hub.lease_seconds", "864000"), ("hub.mode", "subscribe"), ("hub.secret", _new.Secret!), ("hub.topic", "https://news.example.org/feed")],
            hub.Asked!.Form!.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => (field.Key, field.Value)));
        await new WebSubDesk(hub, _clock).AskAsync(WebSub.End(_new, Now), Callback, default);
        Assert.Equal(["hub.callback", "hub.mode", "hub.topic"], hub.Asked!.Form!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_hub_that_is_not_reached_is_asked_again_ever_later()
    {
        var desk = new WebSubDesk(new Hub(new FetchOutcome.Refused(FetchCode.NotReached, "", null)), _clock);
        var waits = new List<double>();
        var kept = _new;
        for (var i = 0; i < 10; i++)
        {
            kept = (await desk.AskAsync(desk.Asking(kept), Callback, default))!;
            waits.Add((kept.NextAt!.Value - Now).TotalMinutes);
        }
        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440], waits);
    }

    [Fact]
    public async Task A_hub_that_asks_for_patience_gets_it()
    {
        var desk = new WebSubDesk(new Hub(new FetchOutcome.Refused(FetchCode.Busy, "", TimeSpan.FromHours(2))), _clock);
        Assert.Equal(Now.AddHours(2), (await desk.AskAsync(desk.Asking(_new), Callback, default))!.NextAt);
    }

    [Fact]
    public void A_hub_that_never_asks_back_is_asked_again_after_an_hour_and_then_later()
    {
        var desk = new WebSubDesk(new Hub(new FetchOutcome.Gone()), _clock);
        var first = desk.Asking(_new);
        Assert.Equal((Now, Now.AddHours(1), 0), (first.AskedAt!.Value, first.NextAt!.Value, first.Failures));
        var second = desk.Asking(first);
        Assert.Equal((Now.AddHours(2), 1), (second.NextAt!.Value, second.Failures));
    }

    [Fact]
    public async Task A_hub_that_does_not_hear_that_we_leave_is_told_three_times()
    {
        var desk = new WebSubDesk(new Hub(new FetchOutcome.Refused(FetchCode.NotReached, "", null)), _clock);
        var leaving = WebSub.End(_new, Now);
        var times = 0;
        for (; leaving.NextAt is not null; times++)
        {
            leaving = (await desk.AskAsync(desk.Asking(leaving), Callback, default))!;
        }
        Assert.Equal(3, times);
    }

    private sealed class Hub(FetchOutcome outcome) : IFetcher
    {
        public FetchRequest? Asked { get; private set; }

        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel)
        {
            Asked = request;
            return Task.FromResult(outcome);
        }
    }
}
