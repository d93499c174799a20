namespace Kawaraban.Language.Quantities.English;

/// <summary>Two numbers that belong together.</summary>
/// <param name="Low">The first.</param>
/// <param name="High">The second.</param>
/// <param name="IsChange">Whether something went from the one to the other; then they are two quantities.</param>
/// <param name="TimeEnd">The end of a range of times, or 0.</param>
internal readonly record struct EnglishRange(EnglishMeasured Low, EnglishMeasured High, bool IsChange, int TimeEnd);
