using Kawaraban.Language.Times;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>When: an interval, and how finely it was told.</summary>
/// <param name="From">The first instant, at the offset of the clock by which it was told: a day is that clock's day, in every edition.</param>
/// <param name="To">The first instant that is no longer part of it, at the same offset.</param>
public sealed record FactTime(DateTimeOffset From, DateTimeOffset To, TimePrecision Precision)
{
    /// <summary>Of an expression that Language found in a text; null where it names no interval of the calendar.</summary>
    public static FactTime? Of(TimeExpression found) => found is { From: { } from, To: { } to } ? Between(from, to, found.Precision) : null;

    /// <summary>Of two instants as a zone's clock shows them: days and what is longer end when that clock shows midnight, though it was put forward or back between.</summary>
    public static FactTime Between(DateTimeOffset from, DateTimeOffset to, TimePrecision precision) =>
        new(from, precision > TimePrecision.Day ? to.ToOffset(from.Offset) : new DateTimeOffset(to.DateTime, from.Offset), precision);

    public bool IsSound => To > From && To.Offset == From.Offset;
}
