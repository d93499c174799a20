using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

public sealed class PatienceTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void An_answer_must_begin_within_ten_seconds_of_each_question()
    {
        using var patience = new Patience(_clock, default);
        patience.Asked();
        Assert.False(OverAfter(patience, 9));
        patience.Asked();
        Assert.False(OverAfter(patience, 9));
        Assert.True(OverAfter(patience, 1));
        Assert.True(patience.Token.IsCancellationRequested);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(1000, 10)]
    [InlineData(1024, 30)]
    [InlineData(100_000, 30)]
    public void A_body_must_come_at_a_kilobyte_a_second_after_ten(int rate, int end)
    {
        using var patience = new Patience(_clock, default);
        patience.Answered();
        var seconds = 0;
        for (; !patience.IsOver; seconds++)
        {
            patience.Came(rate);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.Equal(end, seconds);
    }

    [Fact]
    public void What_came_at_once_does_not_excuse_a_body_that_then_stops_for_good()
    {
        using var patience = new Patience(_clock, default);
        patience.Answered();
        patience.Came(15 * 1024);
        Assert.False(OverAfter(patience, 15));
        Assert.True(OverAfter(patience, 1));
    }

    [Fact]
    public void The_caller_s_leaving_is_no_lack_of_patience()
    {
        using var gone = new CancellationTokenSource();
        using var patience = new Patience(_clock, gone.Token);
        gone.Cancel();
        Assert.True(patience.Token.IsCancellationRequested);
        Assert.False(patience.IsOver);
    }

    private bool OverAfter(Patience patience, int seconds)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        return patience.IsOver;
    }
}
