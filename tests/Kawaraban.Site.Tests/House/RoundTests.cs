using Kawaraban.Site.House;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.House;

/// <summary>A round goes on over every failure, and ends with the paper.</summary>
public sealed class RoundTests
{
    [Fact]
    public async Task A_turn_that_fails_is_told_and_the_next_one_comes()
    {
        using var round = new Told(turn => turn switch
        {
            1 => throw new InvalidOperationException("the archive is away"),
            2 => throw new TaskCanceledException("somebody else lost patience"),
            _ => Task.CompletedTask,
        });
        await round.UntilAsync(turn: 3);
        await round.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["the archive is away", "somebody else lost patience"], round.Failures);
    }

    [Fact]
    public async Task What_the_end_of_the_paper_breaks_off_is_no_failure()
    {
        using var round = new Told((_, cancel) => Task.Delay(Timeout.InfiniteTimeSpan, cancel), TimeProvider.System);
        await round.UntilAsync(turn: 1);
        await round.StopAsync(TestContext.Current.CancellationToken);
        Assert.Empty(round.Failures);
        Assert.True(round.ExecuteTask!.IsCompleted);
    }

    /// <summary>The host runs a round on another thread, some time after it has said that it started: time that went by until then counts.</summary>
    [Fact]
    public async Task Time_that_passes_before_the_round_runs_is_not_lost()
    {
        var clock = new FakeTimeProvider();
        using var round = new Told((_, _) => Task.CompletedTask, clock);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await round.UntilAsync(turn: 1);
        await round.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Told(Func<int, CancellationToken, Task> work, TimeProvider clock) : Round(TimeSpan.FromMilliseconds(1), clock)
    {
        private readonly SemaphoreSlim _begun = new(0);
        private int _turn;

        public Told(Func<int, Task> work) : this((turn, _) => work(turn), TimeProvider.System)
        {
        }

        public List<string> Failures { get; } = [];

        public async Task UntilAsync(int turn)
        {
            await StartAsync(TestContext.Current.CancellationToken);
            for (var i = 0; i < turn; i++)
            {
                Assert.True(await _begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            }
        }

        protected override Task TurnAsync(CancellationToken cancel)
        {
            _begun.Release();
            return work(++_turn, cancel);
        }

        protected override void Tell(Exception failure) => Failures.Add(failure.Message);

        public override void Dispose()
        {
            _begun.Dispose();
            base.Dispose();
        }
    }
}
