namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>The values that an axis goes through: from one round value to another, in steps of one, two or five times a power of ten.</summary>
/// <param name="Ticks">Ascending; the first and the last are the ends of the axis.</param>
public sealed record ValueAxis(IReadOnlyList<double> Ticks)
{
    private const int UsualSteps = 4;

    /// <summary>Values nearer to each other than this part of their size are drawn as one.</summary>
    private const double Finest = 1e-9;

    /// <summary>Values all of which are within this part of the greatest lie far from nought.</summary>
    private const double Close = 0.85;

    public double From => Ticks[0];

    public double To => Ticks[^1];

    /// <summary>An axis for values of any size. It begins at nought, unless the values lie close together and far from it.</summary>
    public static ValueAxis Of(IReadOnlyCollection<double> values)
    {
        var (least, most) = (values.Min(), values.Max());
        var isClose = most - least <= Finest * Math.Max(Math.Abs(least), Math.Abs(most));
        var low = least >= 0 && (isClose || least < most * Close) ? 0 : least;
        var high = most <= 0 && (isClose || most > least * Close) ? 0 : most;
        high = high > low ? high : low + 1;
        var step = StepOf((high - low) / UsualSteps, values.All(value => Math.Round(value) == value));
        var (first, last) = (Math.Floor(low / step), Math.Ceiling(high / step));
        return new ValueAxis([.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]);
    }

    private static double StepOf(double least, bool isWhole)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = new[] { 1, 2, 5, 10 }.First(times => times == 10 || times * power >= least) * power;
        return isWhole ? Math.Max(1, step) : step;
    }
}
