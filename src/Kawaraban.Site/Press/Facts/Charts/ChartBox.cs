namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A rectangle of a drawing, in its units; down is more.</summary>
public readonly record struct ChartBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(ChartBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(ChartBox other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public ChartBox Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);
}
