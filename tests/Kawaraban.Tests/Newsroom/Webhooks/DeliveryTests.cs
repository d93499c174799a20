using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Tests.Newsroom.Webhooks;

/// <summary>What becomes of a delivery, and of its webhook by it.</summary>
public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);
    private static readonly FetchOutcome NotReached = new FetchOutcome.Refused(FetchCode.NotReached, "It could not be fetched.", null);
    private static readonly FetchOutcome Arrived = new FetchOutcome.Fetched(default, null, "https://hear.example.org/", null, null, null, []);

    private readonly Webhook _webhook = new()
    {
        Id = WebhookId.New(), Name = "A system", Address = "https://hear.example.org/", Secret = "closed", CreatedAt = Now, Types = HappeningType.ArticleReleased + "\n" + HappeningType.StoryKilled,
    };

    [Fact]
    public void What_arrives_is_done_and_what_does_not_is_tried_again()
    {
        var (arrived, lost) = (Sent(1), Sent(1));

        arrived.Close(Arrived, Now, 0);
        lost.Close(NotReached, Now, 0);

        Assert.Equal((DeliveryState.Delivered, null, ""), (arrived.State, arrived.NextAt, arrived.Code));
        Assert.Equal((DeliveryState.Waiting, Now.AddSeconds(5), FetchCode.NotReached), (lost.State, lost.NextAt, lost.Code));
    }

    [Fact]
    public void A_test_is_tried_once()
    {
        var test = Sent(1, HappeningType.Test);

        test.Close(NotReached, Now, 0);

        Assert.Equal((DeliveryState.GivenUp, null), (test.State, test.NextAt));
    }

    [Fact]
    public void Two_days_of_failure_pause_a_webhook_and_one_arrival_begins_them_anew()
    {
        var (first, second) = (Sent(1), Sent(NextTry.Most));
        first.Close(NotReached, Now, 0);
        Assert.False(_webhook.Follow(first, Now));
        var arrived = Sent(1);
        arrived.Close(Arrived, Now, 0);
        Assert.False(_webhook.Follow(arrived, Now.AddDays(1)));

        second.Close(NotReached, Now, 0);
        Assert.False(_webhook.Follow(second, Now.AddDays(2)));
        Assert.True(_webhook.Follow(second, Now.AddDays(4)));

        Assert.Equal((true, PauseCode.Failing), (_webhook.IsPaused, _webhook.PausedFor));
        _webhook.Pause(false);
        Assert.Equal((false, "", null), (_webhook.IsPaused, _webhook.PausedFor, _webhook.FailingSince));
    }

    [Fact]
    public void Who_wants_to_hear_no_more_is_paused_at_once()
    {
        var delivery = Sent(1);

        delivery.Close(new FetchOutcome.Gone(), Now, 0);

        Assert.True(_webhook.Follow(delivery, Now));
        Assert.Equal((DeliveryState.GivenUp, PauseCode.Gone), (delivery.State, _webhook.PausedFor));
    }

    [Theory]
    [InlineData("", HappeningType.ArticleReleased, "ja", true)]
    [InlineData("", HappeningType.ReviewAsked, "ja", false)]
    [InlineData("en", HappeningType.StoryKilled, "ja", false)]
    [InlineData("en\nja", HappeningType.StoryKilled, "ja", true)]
    public void A_webhook_hears_what_it_wishes_of_the_editions_it_names(string editions, string type, string edition, bool hears)
    {
        _webhook.Editions = editions;

        Assert.Equal(hears, _webhook.Hears(new Happening { Type = type, At = Now, EditionId = new EditionId(edition) }));
    }

    private Delivery Sent(int tries, string type = HappeningType.ArticleReleased) =>
        new() { WebhookId = _webhook.Id, Tries = tries, NextAt = Now + Delivery.Lease, Happening = new Happening { Type = type, At = Now, EditionId = new EditionId("en") } };
}
