using Kawaraban.Newsroom.Budget;

namespace Kawaraban.Tests.Newsroom.Budget;

public sealed class WorthTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_sum_is_that_of_its_parts()
    {
        var worth = Worth.Of(2, 1023, 1.5, Noon.AddHours(-18), Noon);

        Assert.Equal(new Worth(7, 10, 1.5, 1.5), worth);
        Assert.Equal(17, worth.Points);
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(9, 0)]
    [InlineData(0, 8)]
    [InlineData(40, 0)]
    [InlineData(null, 0)]
    public void Urgency_counts_as_wires_count_it(int? urgency, double points) => Assert.Equal(points, Worth.Of(urgency, 0, 0, Noon, Noon).Urgency);

    [Fact]
    public void No_number_of_reads_outweighs_everything() => Assert.Equal(10, Worth.Of(null, long.MaxValue - 1, 0, Noon, Noon).Reads);

    [Fact]
    public void Two_stories_keep_their_order_while_time_goes_by()
    {
        var (old, young) = (Noon.AddHours(-30), Noon.AddHours(-2));
        double Difference(DateTimeOffset now) => Worth.Of(1, 900, 0, old, now).Points - Worth.Of(6, 40, 0, young, now).Points;

        Assert.Equal(Difference(Noon), Difference(Noon.AddDays(9)), 9);
    }

    [Fact]
    public void What_is_dated_ahead_is_not_worth_more_for_it() => Assert.Equal(0, Worth.Of(null, 0, 0, Noon.AddDays(3), Noon).Age);
}
