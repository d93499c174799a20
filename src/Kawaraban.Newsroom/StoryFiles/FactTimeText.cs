using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Language.Times;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>
/// A time as somebody types it: 2026, 2026-10, 2026-10-08, 2026-10-08 15:30, two of these with a stroke between for the first and the last; or as a
/// newspaper says it: 8 October, last week, 昨年10月.
/// </summary>
public static class FactTimeText
{
    public const int MaxText = 60;

    private static readonly (string Form, TimePrecision Precision)[] _forms =
    [
        ("yyyy", TimePrecision.Year), ("yyyy-MM", TimePrecision.Month), ("yyyy-MM-dd", TimePrecision.Day), ("yyyy-MM-dd HH:mm", TimePrecision.Minute),
        ("yyyy-MM-dd'T'HH:mm", TimePrecision.Minute), ("yyyy-MM-dd HH:mm:ss", TimePrecision.Second),
    ];

    /// <summary>The shortest text that <see cref="Read"/> takes for the same interval of the same clock.</summary>
    public static string Write(FactTime time)
    {
        var (first, end) = (time.From.DateTime, time.To.DateTime);
        foreach (var (form, precision) in _forms)
        {
            if (Begins(first, precision) && Begins(end, precision))
            {
                var (from, last) = (Text(first, form), Text(Step(end, precision, -1), form));
                return from == last ? from : $"{from}/{last}";
            }
        }
        return $"{Text(first, _forms[^1].Form)}/{Text(end.AddSeconds(-1), _forms[^1].Form)}";
    }

    /// <param name="text">What was typed.</param>
    /// <param name="precision">How finely it was told; null for as finely as it is written.</param>
    /// <param name="reference">From when, and by which clock, it is read: "on Monday" is counted from it.</param>
    /// <param name="languages">The languages that it may be said in, the likeliest first.</param>
    /// <returns>Null where it names no interval of the calendar.</returns>
    public static FactTime? Read(string text, TimePrecision? precision, TimeReference reference, IEnumerable<TextLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        var typed = text.Trim();
        var time = typed.Length > MaxText ? null : Typed(typed, reference.Zone) ?? languages.Select(language => Said(typed, language, reference)).FirstOrDefault(said => said is not null);
        return time is not null && precision is { } told ? time with { Precision = told } : time;
    }

    private static FactTime? Typed(string text, TimeZoneInfo zone)
    {
        var ends = text.Split('/', StringSplitOptions.TrimEntries);
        if (ends.Length > 2 || Part(ends[0]) is not { } first || Part(ends[^1]) is not { } last || last.End is not { } end)
        {
            return null;
        }
        return Instant(first.Start, zone) is { } from && Instant(end, zone) is { } to
            && FactTime.Between(from, to, first.Precision > last.Precision ? first.Precision : last.Precision) is { IsSound: true } time
            ? time
            : null;
    }

    private static (DateTime Start, DateTime? End, TimePrecision Precision)? Part(string text)
    {
        foreach (var (form, precision) in _forms)
        {
            if (DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
            {
                return (start, start.Year == DateTime.MaxValue.Year ? null : Step(start, precision, 1), precision);
            }
        }
        return null;
    }

    private static FactTime? Said(string text, TextLanguage language, TimeReference reference) =>
        TimeExpressions.Of(text, language, reference) is [var only] && only.Range == new TextRange(0, text.Length) && FactTime.Of(only) is { IsSound: true } time ? time : null;

    /// <summary>Null where that clock shows it before the calendar begins, or after it ends.</summary>
    private static DateTimeOffset? Instant(DateTime shown, TimeZoneInfo zone)
    {
        var offset = TimeSpan.FromMinutes((long)zone.GetUtcOffset(shown).TotalMinutes);
        var utc = shown.Ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(shown, offset) : null;
    }

    private static bool Begins(DateTime at, TimePrecision precision) => precision switch
    {
        TimePrecision.Year => at is { DayOfYear: 1 } && at.TimeOfDay == TimeSpan.Zero,
        TimePrecision.Month => at is { Day: 1 } && at.TimeOfDay == TimeSpan.Zero,
        TimePrecision.Day => at.TimeOfDay == TimeSpan.Zero,
        TimePrecision.Minute => at.Ticks % TimeSpan.TicksPerMinute == 0,
        _ => at.Ticks % TimeSpan.TicksPerSecond == 0,
    };

    private static DateTime Step(DateTime at, TimePrecision precision, int count) => precision switch
    {
        TimePrecision.Year => at.AddYears(count),
        TimePrecision.Month => at.AddMonths(count),
        TimePrecision.Day => at.AddDays(count),
        TimePrecision.Minute => at.AddMinutes(count),
        _ => at.AddSeconds(count),
    };

    private static string Text(DateTime at, string form) => at.ToString(form, CultureInfo.InvariantCulture);
}
