using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is yet to come, where its words alone name one that is over: "Rain is expected on Saturday" is of the next.</summary>
internal static class ComingTimes
{
    private const int DaysOfWeek = 7;

    /// <summary>The same day of the coming week; the time itself where it has not begun, or is no weekday.</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        if (time.From is not { } from || from > sentence.Reference.Instant || from < sentence.Reference.Instant.AddDays(-DaysOfWeek - 1))
        {
            return time;
        }

        var reference = sentence.Reference with { Instant = sentence.Reference.Instant.AddDays(DaysOfWeek) };
        var read = TimeExpressions.Of(time.Range.Of(sentence.Text), sentence.Language, reference);
        return read is [{ From: { } coming } only] && coming > sentence.Reference.Instant && coming <= reference.Instant ? only with { Range = time.Range } : time;
    }
}
