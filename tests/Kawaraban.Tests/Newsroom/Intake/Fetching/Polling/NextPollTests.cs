using Kawaraban.Newsroom.Intake.Fetching.Polling;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Polling;

public sealed class NextPollTests
{
    /// <summary>A Sunday.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 40, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(15, null, null, 15)]
    [InlineData(15, 5, null, 15)]
    [InlineData(15, 30, null, 30)]
    [InlineData(15, null, 40, 40)]
    [InlineData(15, 30, 40, 40)]
    [InlineData(15, 600, null, 60)]
    [InlineData(720, 9000, null, 1440)]
    [InlineData(2880, 9000, null, 2880)]
    public void A_feed_that_wishes_to_be_left_alone_is_within_bounds(int interval, int? ttl, int? maxAge, int minutes)
    {
        var pace = ttl is { } wished ? new FeedPace { Interval = TimeSpan.FromMinutes(wished) } : null;
        TimeSpan? holds = maxAge is { } age ? TimeSpan.FromMinutes(age) : null;
        Assert.Equal(TimeSpan.FromMinutes(minutes), NextPoll.AfterSuccess(Now, TimeSpan.FromMinutes(interval), pace, holds, 0) - Now);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(3, 120)]
    [InlineData(6, 960)]
    [InlineData(7, 1440)]
    [InlineData(1000, 1440)]
    public void Failures_double_the_wait_to_a_day(int failures, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), NextPoll.AfterFailure(Now, TimeSpan.FromMinutes(15), failures, null, 0) - Now);

    [Theory]
    [InlineData(10, 30)]
    [InlineData(90, 90)]
    [InlineData(10_000, 1440)]
    public void A_server_that_asks_for_patience_gets_it_for_a_day_at_most(int asked, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), NextPoll.AfterFailure(Now, TimeSpan.FromMinutes(15), 1, TimeSpan.FromMinutes(asked), 0) - Now);

    [Fact]
    public void A_source_that_is_asked_every_second_day_does_not_come_sooner_by_failing() =>
        Assert.Equal(TimeSpan.FromDays(2), NextPoll.AfterFailure(Now, TimeSpan.FromDays(2), 3, null, 0) - Now);

    [Theory]
    [InlineData(0, 60)]
    [InlineData(0.5, 63)]
    [InlineData(1, 66)]
    public void Sources_are_spread_by_a_tenth(double chance, int minutes)
    {
        Assert.Equal(TimeSpan.FromMinutes(minutes), NextPoll.AfterSuccess(Now, TimeSpan.FromHours(1), null, null, chance) - Now);
        Assert.Equal(TimeSpan.FromMinutes(minutes), NextPoll.AfterFailure(Now, TimeSpan.FromMinutes(30), 1, null, chance) - Now);
    }

    [Theory]
    [InlineData("9", "", "2026-11-22T10:00")]
    [InlineData("9 10 11", "", "2026-11-22T12:00")]
    [InlineData("10", "", "2026-11-22T09:45")]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23", "", "2026-11-23T09:40")]
    [InlineData("", "0", "2026-11-23T00:00")]
    [InlineData("", "0 1 2", "2026-11-23T09:40")]
    [InlineData("0 1 2", "0", "2026-11-23T03:00")]
    public void A_feed_that_sleeps_is_not_woken_for_a_day_at_most(string hours, string days, string due)
    {
        var pace = new FeedPace { SkipHours = Numbers(hours), SkipDays = [.. Numbers(days).Select(day => (DayOfWeek)day)] };
        var next = NextPoll.AfterSuccess(Now, TimeSpan.FromMinutes(5), pace, null, 0);
        Assert.Equal(due, next.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
