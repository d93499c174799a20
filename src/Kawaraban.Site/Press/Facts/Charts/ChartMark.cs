namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A figure's mark in a chart, in the drawing's units.</summary>
/// <param name="X">Where its point or bar stands: the middle of its time, or as near beside it as another leaves room.</param>
/// <param name="Y">Where its value is; of a range the upper end.</param>
/// <param name="Foot">Where a range ends below, or an arrow points; else as <paramref name="Y"/>.</param>
/// <param name="SpanFrom">Where the time begins that it is of.</param>
/// <param name="SpanTo">Where that ends; as <paramref name="SpanFrom"/> for a time that is too short to be seen.</param>
/// <param name="Label">Where its number stands.</param>
public sealed record ChartMark(ChartValue Value, double X, double Y, double Foot, double SpanFrom, double SpanTo, ChartBox Label)
{
    /// <summary>Half the width of a point or of the ends of a bar.</summary>
    public const double Radius = 4.5;

    /// <summary>Where a line meets it: at its value; of a range in the middle.</summary>
    public double Middle => Value.Sign == ChartSign.Range ? (Y + Foot) / 2 : Y;

    /// <summary>What it covers, without the label and the span.</summary>
    public ChartBox Body => new(X - Radius, Math.Min(Y, Foot) - Radius, X + Radius, Math.Max(Y, Foot) + Radius);
}
