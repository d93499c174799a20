namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>Where a value stands on an axis.</summary>
/// <param name="From">The value at <paramref name="Start"/>.</param>
/// <param name="To">The value at <paramref name="End"/>.</param>
public readonly record struct ChartScale(double From, double To, double Start, double End)
{
    /// <summary>The place of a value; one beyond the axis stands at its end, and on an axis of one value all stand in the middle.</summary>
    public double At(double value) =>
        To > From ? Start + ((End - Start) * Math.Clamp((value - From) / (To - From), 0, 1)) : (Start + End) / 2;
}
