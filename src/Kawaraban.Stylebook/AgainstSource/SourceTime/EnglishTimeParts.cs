using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>The parts of an English time: Tuesday, Sept. 29, 2018 at 7.55am.</summary>
internal static partial class EnglishTimeParts
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const string Weekdays = "sunmontuewedthufrisat";

    private static readonly string[] _hours = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void AddTo(List<TimePart> parts, string text, TextRange place)
    {
        var clocks = AddClocks(parts, text, place);
        AddNames(parts, text, place, MonthPattern(), TimePartKind.Month, Months, first: 1);
        AddNames(parts, text, place, WeekdayPattern(), TimePartKind.Weekday, Weekdays, first: 0);
        AddNumbers(parts, text, place, YearPattern(), TimePartKind.Year);
        AddNumbers(parts, text, place, DecadePattern(), TimePartKind.Decade);
        AddNumbers(parts, text, place, CenturyPattern(), TimePartKind.Century);
        if (MonthPattern().Match(text, place.Start, place.Length).Success || LoneDayPattern().Match(text, place.Start, place.Length).Success)
        {
            AddDays(parts, text, place, clocks);
        }
    }

    /// <summary>The months that stand in no phrase of time: the June summit.</summary>
    public static void AddLooseMonths(List<TimePart> parts, string text)
    {
        for (var match = WholeMonthPattern().Match(text); match.Success; match = match.NextMatch())
        {
            if (!parts.Exists(part => part.Kind == TimePartKind.Month && part.Place.Start == match.Index))
            {
                var at = Months.IndexOf(match.Value[..3], StringComparison.OrdinalIgnoreCase) / 3;
                parts.Add(new TimePart(TimePartKind.Month, at + 1, new TextRange(match.Index, match.Length), IsSoft: true));
            }
        }
    }

    private static List<TextRange> AddClocks(List<TimePart> parts, string text, TextRange place)
    {
        var taken = new List<TextRange>();
        for (var match = ClockPattern().Match(text, place.Start, place.Length); match.Success; match = match.NextMatch())
        {
            var range = new TextRange(match.Index, match.Length);
            var minutes = ClockOf(match);
            var isOpen = !match.Groups["half"].Success && !match.Groups["zulu"].Success && minutes < 13 * 60;
            parts.Add(new TimePart(TimePartKind.Clock, minutes, range, isOpen));
            taken.Add(range);
        }

        return taken;
    }

    private static int ClockOf(Match match)
    {
        if (match.Groups["zulu"] is { Success: true } zulu)
        {
            return (Number(zulu.ValueSpan[..2]) * 60) + Number(zulu.ValueSpan[2..]);
        }

        if (match.Groups["word"] is { Success: true } word)
        {
            return (1 + Array.FindIndex(_hours, hour => word.ValueSpan.Equals(hour, StringComparison.OrdinalIgnoreCase))) * 60;
        }

        var hour = Number(match.Groups["hour"].ValueSpan);
        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"].ValueSpan) : 0;
        return match.Groups["half"] is { Success: true } half ? ((hour % 12) * 60) + minute + (half.ValueSpan[0] is 'p' or 'P' ? 12 * 60 : 0) : (hour * 60) + minute;
    }

    private static void AddNames(List<TimePart> parts, string text, TextRange place, Regex pattern, TimePartKind kind, string names, int first)
    {
        for (var match = pattern.Match(text, place.Start, place.Length); match.Success; match = match.NextMatch())
        {
            var at = names.IndexOf(match.Value[..3], StringComparison.OrdinalIgnoreCase) / 3;
            parts.Add(new TimePart(kind, at + first, new TextRange(match.Index, match.Length)));
        }
    }

    private static void AddNumbers(List<TimePart> parts, string text, TextRange place, Regex pattern, TimePartKind kind)
    {
        for (var match = pattern.Match(text, place.Start, place.Length); match.Success; match = match.NextMatch())
        {
            parts.Add(new TimePart(kind, Number(match.Groups[1].ValueSpan), new TextRange(match.Index, match.Length)));
        }
    }

    private static void AddDays(List<TimePart> parts, string text, TextRange place, List<TextRange> clocks)
    {
        for (var match = DayPattern().Match(text, place.Start, place.Length); match.Success; match = match.NextMatch())
        {
            var day = Number(match.Groups[1].ValueSpan);
            if (day is >= 1 and <= 31 && !clocks.Exists(clock => clock.Start <= match.Index && match.Index < clock.End))
            {
                parts.Add(new TimePart(TimePartKind.Day, day, new TextRange(match.Index, match.Length)));
            }
        }
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<zulu>[0-2][0-9][0-5][0-9])(?=\s?(?:GMT|UTC|BST|EST|EDT|PST|PDT|JST|CET|hours|hrs))|\b(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\s?(?<half>[ap])(?:\.m\b\.?|m\b)|\b(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})\b|\b(?<hour>[0-9]{1,2})\s?o'clock|\b(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\so'clock|\s?[ap]\.?m\b|\sin\sthe\s(?:morning|afternoon|evening)|\sat\snight)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\b(?:(?:January|February|April|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeMonthPattern();

    [GeneratedRegex(@"\b(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(@"(?<![0-9,.:])([12][0-9]{3}|(?<=[12][0-9]{3}[-–/])[0-9]{2})(?![0-9]|s\b|\s?(?:GMT|UTC|BST|EST|EDT|hours|hrs))", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<![0-9])([0-9]{0,3}0)['’]?s\b", RegexOptions.CultureInvariant)]
    private static partial Regex DecadePattern();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)?[ -]centur(?:y|ies)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CenturyPattern();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)?\b(?![:.][0-9]|[ -]centur)", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\b[0-9]{1,2}(?:st|nd|rd|th)\b(?![ -]centur)", RegexOptions.CultureInvariant)]
    private static partial Regex LoneDayPattern();
}
