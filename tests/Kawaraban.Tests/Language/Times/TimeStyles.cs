using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;

namespace Kawaraban.Tests.Language.Times;

/// <summary>The ways in which newspapers write a date or a clock time; each writes null where it has no such one.</summary>
internal static class TimeStyles
{
    private const string Kanji = "〇一二三四五六七八九";

    private static readonly CultureInfo _invariant = CultureInfo.InvariantCulture;

    public static Arbitrary<TimeStyle<DateOnly>> OfDates() => Arb.From(Gen.Elements<TimeStyle<DateOnly>>(
        Japanese<DateOnly>(day => $"{day:yyyy年M月d日}"),
        Japanese<DateOnly>(day => Wide($"{day:yyyy年M月d日}")),
        Japanese<DateOnly>(day => $"{day:yyyy年M月d日}（{"日月火水木金土"[(int)day.DayOfWeek]}）"),
        Japanese<DateOnly>(day => $"{string.Concat(day.ToString("yyyy", _invariant).Select(digit => Kanji[digit - '0']))}年{Number(day.Month)}月{Number(day.Day)}日"),
        Japanese<DateOnly>(day => $"西暦{day:yyyy年M月d日}"),
        Japanese<DateOnly>(day => Era(day) is { } era ? $"{era}{day:M月d日}" : null),
        Japanese<DateOnly>(day => Era(day) is { } era ? $"{day:yyyy}年（{era}）{day:M月d日}" : null),
        Japanese<DateOnly>(day => day.ToString("yyyy/M/d", _invariant)),
        Japanese<DateOnly>(day => day.ToString("yyyy.M.d", _invariant)),
        Japanese<DateOnly>(day => day.ToString("yyyy-MM-dd", _invariant)),
        Japanese<DateOnly>(day => day.Year is >= 2006 and <= 2045 ? $"{day:yy年M月d日}" : null),
        English(day => day.ToString("MMMM d, yyyy", _invariant)),
        English(day => day.ToString("MMMM d yyyy", _invariant)),
        English(day => day.ToString("d MMMM yyyy", _invariant)),
        English(day => day.ToString("dddd, MMMM d, yyyy", _invariant)),
        English(day => day.Month == 5 ? null : day.ToString("ddd., MMM. d, yyyy", _invariant)),
        English(day => day.ToString("dddd d MMMM yyyy", _invariant)),
        English(day => $"the {Nth(day.Day)} of {day.ToString("MMMM, yyyy", _invariant)}"),
        English(day => $"{day.ToString("MMMM", _invariant)} {Nth(day.Day)}, {day.Year}"),
        English(day => day.ToString("M/d/yyyy", _invariant)),
        English(day => day.ToString("yyyy-MM-dd", _invariant))));

    public static Arbitrary<TimeStyle<TimeOnly>> OfClocks() => Arb.From(Gen.Elements<TimeStyle<TimeOnly>>(
        Japanese<TimeOnly>(time => $"13日午{(time.Hour < 12 ? "前" : "後")}{time.Hour % 12}時{time.Minute}分"),
        Japanese<TimeOnly>(time => time.Minute == 30 ? $"13日午{(time.Hour < 12 ? "前" : "後")}{time.Hour % 12}時半" : null),
        Japanese<TimeOnly>(time => $"13日{time.Hour}時{time.Minute}分"),
        Japanese<TimeOnly>(time => $"13日{Wide(time.ToString("H:mm", _invariant))}"),
        Japanese<TimeOnly>(time => $"2025年7月13日（日）{time.Hour}時{time.Minute:00}分"),
        Japanese<TimeOnly>(time => $"2025-07-13T{time.ToString("HH:mm", _invariant)}"),
        English<TimeOnly>(time => $"{Twelve(time)}:{time.Minute:00} {(time.Hour < 12 ? "a.m." : "p.m.")} on July 13"),
        English<TimeOnly>(time => $"July 13 at {Twelve(time)}:{time.Minute:00}{(time.Hour < 12 ? "am" : "pm")}"),
        English<TimeOnly>(time => $"{time.ToString("HH:mm", _invariant)} on Sunday, July 13, 2025"),
        English<TimeOnly>(time => $"Sunday at {time.ToString("H:mm", _invariant)}"),
        English<TimeOnly>(time => $"2025-07-13T{time.ToString("HH:mm", _invariant)}")));

    private static TimeStyle<T> Japanese<T>(Func<T, string?> write) => new(TextLanguage.Japanese, write);

    private static TimeStyle<DateOnly> English(Func<DateOnly, string?> write) => new(TextLanguage.English, write);

    private static TimeStyle<T> English<T>(Func<T, string?> write) => new(TextLanguage.English, write);

    private static int Twelve(TimeOnly time) => time.Hour % 12 == 0 ? 12 : time.Hour % 12;

    private static string Wide(string text) => string.Concat(text.Select(c => c is >= '0' and <= ':' ? (char)(c + 0xFEE0) : c));

    private static string Number(int number) => number switch
    {
        < 10 => Kanji[number].ToString(),
        10 => "十",
        < 20 => $"十{Kanji[number % 10]}",
        _ => $"{Kanji[number / 10]}十{(number % 10 == 0 ? "" : Kanji[number % 10])}",
    };

    private static string Nth(int day) => day + (day / 10 == 1 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string? Era(DateOnly day)
    {
        (string Name, DateOnly From)[] eras =
            [("令和", new(2019, 5, 1)), ("平成", new(1989, 1, 8)), ("昭和", new(1926, 12, 25)), ("大正", new(1912, 7, 30)), ("明治", new(1868, 1, 25))];
        var (name, from) = eras.First(era => day >= era.From);
        return day.Year == from.Year ? $"{name}元年" : $"{name}{day.Year - from.Year + 1}年";
    }
}
