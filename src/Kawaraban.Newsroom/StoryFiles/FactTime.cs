using Kawaraban.Language.Times;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>When: an interval, and how finely it was told.</summary>
/// <param name="From">The first instant, at the offset of the clock by which it was told: a day is that clock's day, in every edition.</param>
/// <param name="To">The first instant that is no longer part of it, at the same offset.</param>
public sealed record FactTime(DateTimeOffset From, DateTimeOffset To, TimePrecision Precision)
{
    /// <summary>Of an expression that Language found in a text; null where it names no interval of the calendar.</summary>
    public static FactTime? Of(TimeExpression found) =>
        found is { From: { } from, To: { } to } ? new FactTime(from, to, found.Precision) : null;

    public bool IsSound => To > From && To.Offset == From.Offset;
}
