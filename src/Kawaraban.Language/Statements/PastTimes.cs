using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is over, where its words alone name one that is yet to come: in March, "left on 8 October" is of last year.</summary>
internal static class PastTimes
{
    private static readonly string[] _coming = ["next", "tomorrow", "coming"];

    // 未明 and 明け方 are of any day.
    private static readonly string[] _comingFirst = ["来", "再来", "明日", "明後日", "明朝", "明晩", "明年", "明春"];

    /// <summary>The latest such time before the text was written; the time itself where it is past, or names its year.</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        var reference = sentence.Reference;
        var words = time.Range.Of(sentence.Text);
        if (!(time.From > reference.Instant) || IsOfToday(time, reference) || Array.Exists(_coming, word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) || Array.Exists(_comingFirst, word => words.StartsWith(word, StringComparison.Ordinal)))
        {
            return time;
        }

        return Read(sentence, time, reference.Instant)
            ?? (time.Precision > TimePrecision.Day ? Read(sentence, time, reference.Instant.AddDays(-1)) : null)
            ?? Read(sentence, time, reference.Instant.AddYears(-1))
            ?? time;
    }

    /// <summary>"by Wednesday evening", written on Wednesday.</summary>
    private static bool IsOfToday(TimeExpression time, TimeReference reference) =>
        time.Precision > TimePrecision.Day && time.From is { } from && from.Date == TimeZoneInfo.ConvertTime(reference.Instant, reference.Zone).Date;

    private static TimeExpression? Read(SentencePlace sentence, TimeExpression time, DateTimeOffset instant) =>
        ComingTimes.Reread(sentence, time, instant) is { } read && read.From <= sentence.Reference.Instant ? read : null;
}
