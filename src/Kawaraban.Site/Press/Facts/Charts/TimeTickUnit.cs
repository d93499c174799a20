namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>How finely an axis names its times.</summary>
public enum TimeTickUnit
{
    Day,
    Month,
    Year,
}
