using Kawaraban.Site.Press.Facts.Charts;

namespace Kawaraban.Site.Tests.Press.Facts.Charts;

/// <summary>What axes name, for any values and times.</summary>
public sealed class AxisTests
{
    [Theory]
    [InlineData(new double[] { 8_000, 11_000, 12_000 }, new double[] { 0, 5_000, 10_000, 15_000 })]
    [InlineData(new double[] { 17 }, new double[] { 0, 5, 10, 15, 20 })]
    [InlineData(new double[] { 3 }, new double[] { 0, 1, 2, 3 })]
    [InlineData(new double[] { 0 }, new double[] { 0, 1 })]
    [InlineData(new double[] { 98, 100 }, new double[] { 98, 99, 100 })]
    [InlineData(new double[] { -4, 3 }, new double[] { -4, -2, 0, 2, 4 })]
    public void Values_are_named_in_round_steps(double[] values, double[] ticks) => Assert.Equal(ticks, ValueAxis.Of(values).Ticks);

    [Fact]
    public void Values_of_any_size_lie_on_an_axis_with_few_steps() => Seeds.Hold(random =>
    {
        double[] values = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Value())];
        var axis = ValueAxis.Of(values);
        var slip = (axis.To - axis.From) * 1e-9;
        return axis.Ticks.Count is >= 2 and <= 9 && axis.Ticks.Zip(axis.Ticks.Skip(1)).All(pair => pair.First < pair.Second)
            && axis.From <= values.Min() + slip && axis.To >= values.Max() - slip;
    });

    [Theory]
    [InlineData("2026-10-20", "2026-11-20", TimeTickUnit.Day, new[] { "2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17" })]
    [InlineData("2026-03-01", "2026-12-01", TimeTickUnit.Month, new[] { "2026-03-01", "2026-05-01", "2026-07-01", "2026-09-01", "2026-11-01" })]
    [InlineData("2021-06-01", "2026-12-01", TimeTickUnit.Year, new[] { "2022-01-01", "2024-01-01", "2026-01-01" })]
    [InlineData("2026-11-19", "2026-11-20", TimeTickUnit.Day, new[] { "2026-11-19", "2026-11-20" })]
    public void Times_are_named_in_even_steps(string from, string to, TimeTickUnit unit, string[] ticks)
    {
        var axis = TimeAxis.Of(Day(from), Day(to));

        Assert.Equal(ticks.Select(Day), axis.Ticks.Select(tick => tick.At));
        Assert.All(axis.Ticks, tick => Assert.Equal(unit, tick.Unit));
    }

    [Fact]
    public void The_year_is_told_once_and_where_it_turns() =>
        Assert.Equal([true, false, true, false, false], TimeAxis.Of(Day("2026-10-15"), Day("2027-03-01")).Ticks.Select(tick => tick.IsYearTold));

    [Fact]
    public void Times_of_any_length_are_named_in_order_and_on_the_axis() => Seeds.Hold(random =>
    {
        DateTime[] times = [random.Moment(), random.Moment()];
        var axis = TimeAxis.Of(times.Min(), times.Max());
        return axis.Ticks.Count is >= 1 and <= 5 && axis.Ticks.All(tick => tick.At >= axis.From && tick.At <= axis.To)
            && axis.Ticks.Zip(axis.Ticks.Skip(1)).All(pair => pair.First.At < pair.Second.At);
    });

    private static DateTime Day(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
