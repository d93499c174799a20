using System.Collections.Frozen;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is yet to come, where its words alone name one that is over: "Rain is expected on Saturday" is of the next.</summary>
internal static class ComingTimes
{
    private const int DaysOfWeek = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _weekdays = FrozenSet.ToFrozenSet(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] _months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The same day of the coming week, the same month of the coming year; the time itself where it is not over, or is told otherwise: "last Friday", "yesterday", "March 2024".</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        var reference = sentence.Reference;
        if (time.From is not { } from || from > reference.Instant)
        {
            return time;
        }

        var words = time.Range.Of(sentence.Text);
        var later = _weekdays.Contains(words) && from >= reference.Instant.AddDays(-DaysOfWeek - 1) ? reference with { Instant = reference.Instant.AddDays(DaysOfWeek) }
            : time.Precision >= TimePrecision.Month && time.To <= reference.Instant && NamesMonth(words) ? reference with { Instant = reference.Instant.AddYears(1) } : null;
        return later is { } && TimeExpressions.Of(words, sentence.Language, later) is [{ From: { } coming } only] && coming > reference.Instant && coming <= later.Instant
            ? only with { Range = time.Range } : time;
    }

    private static bool NamesMonth(string words) => Array.Exists(_months, month => words.Contains(month, StringComparison.Ordinal)) && !words.StartsWith("last", StringComparison.OrdinalIgnoreCase);
}
