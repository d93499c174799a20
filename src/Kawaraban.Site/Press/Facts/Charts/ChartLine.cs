namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>What joins a figure to the next one of the same source.</summary>
public sealed record ChartLine(ChartMark From, ChartMark To);
