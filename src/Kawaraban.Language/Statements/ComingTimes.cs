using System.Collections.Frozen;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is yet to come, where its words alone name one that is over: "Rain is expected on Saturday" is of the next.</summary>
internal static class ComingTimes
{
    private const int DaysOfWeek = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _weekdays = FrozenSet.ToFrozenSet(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same day of the coming week; the time itself where it has not begun, or is not a weekday's name alone: "last Friday", "yesterday", "10 March".</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        if (time.From is not { } from || !_weekdays.Contains(time.Range.Of(sentence.Text)) || from > sentence.Reference.Instant || from < sentence.Reference.Instant.AddDays(-DaysOfWeek - 1))
        {
            return time;
        }

        var reference = sentence.Reference with { Instant = sentence.Reference.Instant.AddDays(DaysOfWeek) };
        var read = TimeExpressions.Of(time.Range.Of(sentence.Text), sentence.Language, reference);
        return read is [{ From: { } coming } only] && coming > sentence.Reference.Instant && coming <= reference.Instant ? only with { Range = time.Range } : time;
    }
}
