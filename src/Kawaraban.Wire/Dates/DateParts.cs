namespace Kawaraban.Wire.Dates;

/// <summary>What was found of a date so far, and how its numbers become a day.</summary>
internal sealed class DateParts
{
    private readonly List<(int Value, int Length, char Before)> _numbers = new(3);
    private int _month;
    private int _numbersBeforeMonth;
    private TimeSpan? _time;
    private HalfDay? _half;
    private bool _hasUnknownWord;

    /// <summary>Whether the month may turn out to be the day of the week: <c>mar</c> is March and mardi.</summary>
    private bool _mayBeWeekday;

    public TimeSpan? Offset { get; set; }

    public TimeZoneInfo? Place { get; set; }

    public bool HasTime => _time is not null;

    public bool HasOffset => Offset is not null || Place is not null;

    /// <summary>Whether year, month and day are there.</summary>
    public bool HasDay => _numbers.Count + (_month > 0 ? 1 : 0) >= 3;

    public bool Add(int value, int length, char before)
    {
        _numbers.Add((value, length, before));
        return _numbers.Count <= 3;
    }

    /// <summary>Takes a word; false for one that a date has no place for. One unknown word may stand before everything else.</summary>
    public bool Add(string word)
    {
        if ((_month == 0 || _mayBeWeekday) && DateWords.Month(word) is var month and > 0)
        {
            (_month, _numbersBeforeMonth, _mayBeWeekday) = (month, _numbers.Count, DateWords.IsIdle(word));
            return true;
        }

        if (DateWords.Half(word) is { } half)
        {
            _half = half;
            return true;
        }

        if (HasTime && DateWords.Zone(word) is { } offset)
        {
            Offset ??= offset;
            return true;
        }

        return DateWords.IsIdle(word) || (_numbers.Count >= 2 && DateWords.Zone(word) is not null) || IsFirstUnknown();
    }

    public bool SetTime(int hour, int minute, int second)
    {
        _time = WireDate.Time(hour, minute, second);
        return HasTime;
    }

    public DateTimeOffset? Make()
    {
        if (Day() is not var (year, month, day) || Time() is not { } time)
        {
            return null;
        }

        var date = WireDate.Make(year, month, day, time, Offset ?? _half?.Offset ?? TimeSpan.Zero);
        return Place is null || date is not { } local ? date : WireDate.Make(year, month, day, time, Place.GetUtcOffset(local.DateTime));
    }

    private bool IsFirstUnknown()
    {
        var isFirst = !_hasUnknownWord && _numbers.Count == 0 && _month == 0 && !HasTime;
        _hasUnknownWord = true;
        return isFirst;
    }

    private TimeSpan? Time()
    {
        if (_time is not { } time || _half is not { } half)
        {
            return _time ?? TimeSpan.Zero;
        }

        return time - TimeSpan.FromHours(time.Hours) + TimeSpan.FromHours(half.Hour(time.Hours));
    }

    private (int Year, int Month, int Day)? Day() => (_month, _numbers.Count) switch
    {
        ( > 0, 2) => WithName(_numbers[0], _numbers[1]),
        ( > 0, 1) when _numbers[0].Length == 4 => (_numbers[0].Value, _month, 1),
        (0, 3) => OfNumbers(_numbers[0], _numbers[1], _numbers[2]),
        _ => null,
    };

    /// <summary>Beside the name of a month, the number that cannot be a day is the year; else the second is.</summary>
    private (int, int, int)? WithName((int Value, int Length, char Before) first, (int Value, int Length, char Before) second) =>
        first.Length > 2 || (first.Value > 31 && _numbersBeforeMonth > 0) || first.Before == '\'' ? (Year(first), _month, second.Value)
        : second.Length <= 2 && second.Value <= 31 && first.Value > 31 ? (Year(first), _month, second.Value)
        : (Year(second), _month, first.Value);

    /// <summary>A year of four digits tells the order; points part day, month and year; else day and month must differ in that only one can be a month.</summary>
    private static (int, int, int)? OfNumbers((int Value, int Length, char Before) first, (int Value, int Length, char Before) second, (int Value, int Length, char Before) third)
    {
        if (first.Length > 2 || first.Value > 31)
        {
            return (Year(first), second.Value, third.Value);
        }

        var isDayFirst = third.Before == '.' || first.Value > 12 || first.Value == second.Value;
        return isDayFirst ? (Year(third), second.Value, first.Value)
            : second.Value > 12 ? (Year(third), first.Value, second.Value)
            : null;
    }

    /// <summary>Two digits below 50 are of this century, as RFC 2822 says.</summary>
    private static int Year((int Value, int Length, char Before) number) =>
        number.Length > 2 ? number.Value : number.Value < 50 ? number.Value + 2000 : number.Value + 1900;
}
