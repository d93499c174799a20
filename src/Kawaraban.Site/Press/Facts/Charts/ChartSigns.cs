namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>Draws the marks of figures. What they say is in their form, not in a colour.</summary>
internal static class ChartSigns
{
    private const double Radius = ChartMark.Radius;

    public static void Draw(SvgDrawing svg, ChartMark mark)
    {
        var figure = mark.Value;
        svg.Open("mark" + (figure.IsOld ? " old" : ""));
        if (mark.SpanTo > mark.SpanFrom)
        {
            svg.Line(mark.SpanFrom, mark.Middle, mark.SpanTo, mark.Middle, "span");
        }
        if (mark.Foot != mark.Y)
        {
            svg.Line(mark.X, mark.Y, mark.X, mark.Foot);
        }
        if (figure.Sign == ChartSign.Range)
        {
            svg.Line(mark.X - Radius, mark.Y, mark.X + Radius, mark.Y);
            svg.Line(mark.X - Radius, mark.Foot, mark.X + Radius, mark.Foot);
        }
        if (figure.Sign is ChartSign.AtLeast or ChartSign.AtMost)
        {
            var back = mark.Foot < mark.Y ? 6 : -6;
            svg.Shape("full", (mark.X, mark.Foot), (mark.X - 4, mark.Foot + back), (mark.X + 4, mark.Foot + back));
        }
        Point(svg, mark, figure);
        if (figure.IsOld)
        {
            svg.Line(mark.X - 7, mark.Middle + 7, mark.X + 7, mark.Middle - 7);
        }
        svg.Close();
    }

    /// <summary>Full for the value itself, hollow for one that is not; a diamond where another figure contradicts it.</summary>
    private static void Point(SvgDrawing svg, ChartMark mark, ChartValue figure)
    {
        var fill = figure.Sign == ChartSign.About ? "hollow" : "full";
        if (figure.IsDisputed)
        {
            var (y, r) = (mark.Middle, Radius + 1.5);
            svg.Shape(fill, (mark.X, y - r), (mark.X + r, y), (mark.X, y + r), (mark.X - r, y));
        }
        else if (figure.Sign != ChartSign.Range)
        {
            svg.Circle(mark.X, mark.Y, Radius, fill);
        }
    }
}
