namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>How a figure is drawn, by how it binds.</summary>
public enum ChartSign
{
    /// <summary>The value itself: a full point.</summary>
    Exact,

    /// <summary>Near the value: a hollow point.</summary>
    About,

    /// <summary>From one value to another: a bar.</summary>
    Range,

    /// <summary>The value or more, or more than it: an arrow upwards.</summary>
    AtLeast,

    /// <summary>The value or less, or less than it: an arrow downwards.</summary>
    AtMost,
}
