using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Tests.Newsroom.Webhooks;

public sealed class NextTryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_never_arrives_is_tried_for_two_days_and_given_up()
    {
        var (at, tries) = (Now, 1);
        while (NextTry.After(tries, null, at, 0) is { } next)
        {
            Assert.True(next > at);
            (at, tries) = (next, tries + 1);
        }

        Assert.Equal(NextTry.Most, tries);
        Assert.InRange(at - Now, Webhook.LongFailure, Webhook.LongFailure + TimeSpan.FromHours(1));
    }

    [Fact]
    public void A_try_comes_up_to_a_tenth_later_and_never_earlier()
    {
        Assert.Equal(Now.AddMinutes(1), NextTry.After(2, null, Now, 0));
        Assert.Equal(Now.AddSeconds(66), NextTry.After(2, null, Now, 1));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(600, 600)]
    [InlineData(1_000_000, 86_400)]
    public void A_receiver_may_ask_for_patience_up_to_a_day(int asked, int waited) =>
        Assert.Equal(Now.AddSeconds(waited), NextTry.After(1, TimeSpan.FromSeconds(asked), Now, 0));
}
