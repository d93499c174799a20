using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Readership;

public sealed class ReadCountTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_read_is_worth_half_after_the_half_life()
    {
        var count = Count((8, Noon));

        Assert.Equal(8, count.WorthAt(Noon), 6);
        Assert.Equal(4, count.WorthAt(Noon + ReadCount.HalfLife), 6);
    }

    [Fact]
    public void Reads_add_up_over_time()
    {
        var count = Count((8, Noon), (2, Noon + ReadCount.HalfLife));

        Assert.Equal(6, count.WorthAt(Noon + ReadCount.HalfLife), 6);
        Assert.Equal(10, count.Total);
    }

    [Fact]
    public void The_order_of_two_articles_is_that_of_their_heat_at_any_later_time()
    {
        var old = Count((10, Noon));
        var fresh = Count((6, Noon + ReadCount.HalfLife));

        Assert.True(fresh.Heat > old.Heat);
        Assert.True(fresh.WorthAt(Noon.AddDays(3)) > old.WorthAt(Noon.AddDays(3)));
    }

    private static ReadCount Count(params (int Reads, DateTimeOffset At)[] reads)
    {
        var count = new ReadCount { ArticleId = ArticleId.New() };
        foreach (var (n, at) in reads)
        {
            count.Add(n, at);
        }
        return count;
    }
}
