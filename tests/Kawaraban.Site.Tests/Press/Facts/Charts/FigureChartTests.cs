using Kawaraban.Site.Press.Facts.Charts;

namespace Kawaraban.Site.Tests.Press.Facts.Charts;

/// <summary>Where the marks of figures stand.</summary>
public sealed class FigureChartTests
{
    private static readonly DateTime _october = new(2026, 10, 1);
    private static readonly ChartBox _picture = new(0, 0, FigureChart.PictureWidth, FigureChart.PictureHeight);

    [Fact]
    public void Whatever_the_figures_every_mark_is_inside_the_plot_and_every_number_inside_the_picture() => Seeds.Hold(random =>
    {
        ChartValue[] figures = [.. Enumerable.Range(1, random.Next(1, 14)).Select(number => AnyFigure(random, number))];
        var chart = FigureChart.Of(figures, value => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));
        return chart.Marks.Select(mark => mark.Value).SequenceEqual(figures)
            && chart.Marks.All(mark => chart.Plot.Holds(mark.X, mark.Y) && chart.Plot.Holds(mark.X, mark.Foot) && chart.Plot.Holds(mark.SpanFrom, mark.Y) && chart.Plot.Holds(mark.SpanTo, mark.Y))
            && chart.Marks.All(mark => _picture.Holds(mark.Label))
            && chart.Lines.All(line => line.From.Value.Source == line.To.Value.Source && line.From.Value.Middle < line.To.Value.Middle);
    });

    [Fact]
    public void Whatever_the_figures_a_mark_stands_no_more_than_its_width_from_its_time_and_those_without_one_apart() => Seeds.Hold(random =>
    {
        ChartValue[] figures = [.. Enumerable.Range(1, random.Next(1, 14)).Select(number => AnyFigure(random, number))];
        var chart = FigureChart.Of(figures, value => $"{value:0.##}");
        return chart.Marks.All(mark => mark.Value.From is { } from
            ? mark.X >= chart.Width.Start && Math.Abs(mark.X - ((chart.At(from) + chart.At(mark.Value.To!.Value)) / 2)) <= 12
            : Math.Abs(mark.X - chart.Undated!.Value) <= 12 && (chart.Times is null || mark.Body.Right < chart.Width.Start));
    });

    [Fact]
    public void Whatever_the_figures_an_arrow_is_longer_than_its_point() => Seeds.Hold(random =>
    {
        ChartValue[] figures = [.. Enumerable.Range(1, random.Next(1, 14)).Select(number => AnyFigure(random, number))];
        return FigureChart.Of(figures, value => $"{value:0.##}").Marks
            .Where(mark => mark.Value.Sign is ChartSign.AtLeast or ChartSign.AtMost).All(mark => Math.Abs(mark.Foot - mark.Y) > 3 * ChartMark.Radius);
    });

    [Theory]
    [InlineData(-4, -2)]
    [InlineData(1, 100)]
    [InlineData(0, 5)]
    public void An_arrow_is_seen_also_at_the_foot_of_the_axis(double open, double other)
    {
        var mark = Chart(Figure(1, open, day: 1) with { Sign = ChartSign.AtMost }, Figure(2, other, day: 9)).Marks[0];

        Assert.True(mark.Foot - mark.Y > 3 * ChartMark.Radius);
    }

    [Fact]
    public void More_stands_higher_and_later_stands_further_on()
    {
        var marks = Chart(Figure(1, 8_000, day: 3), Figure(2, 12_000, day: 19)).Marks;

        Assert.True(marks[0].Y > marks[1].Y);
        Assert.True(marks[0].X < marks[1].X);
    }

    [Fact]
    public void A_range_goes_from_its_least_to_its_greatest_value_and_an_open_figure_points_on()
    {
        var marks = Chart(
            Figure(1, 900, day: 1) with { High = 1_200, Sign = ChartSign.Range }, Figure(2, 1_000, day: 5) with { Sign = ChartSign.AtLeast }, Figure(3, 1_000, day: 9) with { Sign = ChartSign.AtMost }).Marks;

        Assert.True(marks[0].Y < marks[0].Foot);
        Assert.True(marks[1].Foot < marks[1].Y);
        Assert.True(marks[2].Foot > marks[2].Y);
    }

    [Fact]
    public void Figures_of_the_same_time_and_size_stand_beside_each_other()
    {
        var marks = Chart(Figure(1, 1_000, day: 3), Figure(2, 1_010, day: 3), Figure(3, 5_000, day: 19)).Marks;

        Assert.False(marks[0].Body.Meets(marks[1].Body));
        Assert.False(marks[0].Label.Meets(marks[1].Label));
    }

    [Fact]
    public void A_figure_of_a_longer_time_shows_it_and_stands_in_its_middle_and_a_day_is_a_moment()
    {
        var marks = Chart(Figure(1, 1_000, day: 1) with { To = _october.AddDays(30) }, Figure(2, 2_000, day: 3)).Marks;

        Assert.True(marks[0].SpanTo - marks[0].SpanFrom > 100);
        Assert.Equal((marks[0].SpanFrom + marks[0].SpanTo) / 2, marks[0].X, 0.001);
        Assert.Equal(marks[1].SpanFrom, marks[1].SpanTo);
    }

    [Fact]
    public void A_line_joins_what_one_named_source_says()
    {
        var lines = Chart(Figure(1, 8_000, 1, "league"), Figure(2, 11_000, 1, "dravia"), Figure(3, 10_000, 9, "league"), Figure(4, 12_000, 19, "league")).Lines;

        Assert.Equal([(1, 3), (3, 4)], lines.Select(line => (line.From.Value.Number, line.To.Value.Number)));
    }

    [Fact]
    public void Where_nobody_is_named_a_line_goes_only_to_what_took_a_figures_place()
    {
        var lines = Chart(
            Figure(1, 101, 1, "Person") with { IsNamed = false, Next = 2 }, Figure(2, 147, 9, "Person") with { IsNamed = false }, Figure(3, 212, 19, "Person") with { IsNamed = false }).Lines;

        Assert.Equal([(1, 2)], lines.Select(line => (line.From.Value.Number, line.To.Value.Number)));
    }

    [Fact]
    public void A_figure_that_was_mended_is_on_no_line()
    {
        var lines = Chart(Figure(1, 1_400, 1, "ledger") with { Next = 2, IsOld = true }, Figure(2, 1_040, 1, "ledger"), Figure(3, 1_300, 19, "ledger")).Lines;

        Assert.Equal([(2, 3)], lines.Select(line => (line.From.Value.Number, line.To.Value.Number)));
    }

    [Fact]
    public void What_took_a_figures_place_is_joined_to_it_also_past_another()
    {
        var lines = Chart(
            Figure(1, 101, 1, "Person") with { IsNamed = false, Next = 3 }, Figure(2, 147, 9, "Person") with { IsNamed = false }, Figure(3, 212, 19, "Person") with { IsNamed = false }).Lines;

        Assert.Equal([(1, 3)], lines.Select(line => (line.From.Value.Number, line.To.Value.Number)));
    }

    [Fact]
    public void A_line_meets_a_range_in_its_middle()
    {
        var (from, to) = Assert.Single(Chart(Figure(1, 900, day: 1) with { High = 1_500, Sign = ChartSign.Range }, Figure(2, 1_200, day: 9)).Lines);

        Assert.Equal((from.Y + from.Foot) / 2, from.Middle);
        Assert.Equal(to.Y, from.Middle, 0.001);
    }

    [Theory]
    [InlineData("’", 0.36)]
    [InlineData("—", 1)]
    [InlineData("…", 1)]
    [InlineData("海", 1)]
    [InlineData("𠮷", 1)]
    [InlineData("o", 0.6)]
    public void A_text_is_as_wide_as_its_letters(string text, double share) => Assert.Equal(share * 12, TextWidth.Of(text, 12), 0.001);

    private static FigureChart Chart(params ChartValue[] figures) => FigureChart.Of(figures, value => $"{value}");

    private static ChartValue Figure(int number, double value, int day, string source = "league") =>
        new(number, value, value, ChartSign.Exact, _october.AddDays(day - 1), _october.AddDays(day), Source: source, IsNamed: true);

    private static ChartValue AnyFigure(Random random, int number)
    {
        double[] values = [random.Value(), random.Value()];
        DateTime[] times = [random.Moment(), random.Moment()];
        var sign = (ChartSign)random.Next(5);
        var isDated = random.Next(5) > 0;
        return new ChartValue(
            number * random.Next(1, 400), values.Min(), sign == ChartSign.Range ? values.Max() : values.Min(), sign, isDated ? times.Min() : null, isDated ? times.Max() : null,
            random.Next(3) == 0, random.Next(3) == 0, $"{random.Next(3)}", random.Next(2) == 0, random.Next(3) == 0 ? random.Next(14) : null);
    }
}
