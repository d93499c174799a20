namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A time named at an axis.</summary>
/// <param name="Unit">How finely it is named.</param>
/// <param name="IsYearTold">The first of its year on the axis: the year stands below it.</param>
public sealed record TimeTick(DateTime At, TimeTickUnit Unit, bool IsYearTold);
