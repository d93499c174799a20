namespace Kawaraban.Language.Times;

/// <summary>Times that come again: every day, weekly, on Mondays, twice a year.</summary>
internal sealed partial class EnglishTimes
{
    private Found<Sense>? Set(int at) => Every(at) ?? Mondays(at) ?? Adverb(at) ?? TimesA(at);

    private Found<Sense>? Every(int at)
    {
        if (!_tokens.IsAny(at, "every", "each"))
        {
            return null;
        }
        if (_tokens.Is(at + 1, "other") && Look(EnglishWords.Units, at + 2) is { } skipped and (Grain.Day or Grain.Week or Grain.Month or Grain.Year))
        {
            return SetOf(Lapse.Of(skipped, 2).Value, skipped, at + 3);
        }
        if (_tokens.IsCapital(at + 1) && Look(EnglishWords.Weekdays, at + 1) is { } weekday)
        {
            return Look(EnglishWords.Parts, at + 2) is { } half ? SetOf($"XXXX-WXX-{weekday}T{half.Code}", Grain.Part, at + 3) : SetOf($"XXXX-WXX-{weekday}", Grain.Day, at + 2);
        }
        if (Month(at + 1) is { } month)
        {
            return DayNumber(month.End) is { } day ? SetOf($"XXXX-{month.What:00}-{day.What:00}", Grain.Day, day.End) : SetOf($"XXXX-{month.What:00}", Grain.Month, month.End);
        }
        if (Look(EnglishWords.Parts, at + 1) is { } part)
        {
            return SetOf($"XXXX-XX-XXT{part.Code}", Grain.Part, at + 2);
        }
        if (_tokens.Is(at + 1, "weekend"))
        {
            return SetOf("XXXX-WXX-WE", Grain.Day, at + 2);
        }
        if (Look(EnglishWords.Seasons, at + 1) is { } season)
        {
            return SetOf($"XXXX-{season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}", Grain.Season, at + 2);
        }
        if (Look(EnglishWords.Units, at + 1) is { } unit)
        {
            return _tokens.Text(at + 1)[^1] == 's' || unit is Grain.Quarter && _tokens.Is(at, "each") || unit is Grain.Second ? null : SetOf(Lapse.Of(unit, 1).Value, unit, at + 2);
        }
        return Length(at + 1, isArticleAllowed: false) is { What.IsVague: false } length && _tokens.Is(at, "every") ? SetOf(length.What.Value, length.What.Unit, length.End)
            : Length(at + 1, isArticleAllowed: false) is { } some && _tokens.Is(at, "every") ? SetOf(some.What.Value, some.What.Unit, some.End) : null;
    }

    /// <summary>on Mondays, Sundays; weekdays.</summary>
    private Found<Sense>? Mondays(int at)
    {
        if (_tokens.IsCapital(at) && Look(EnglishWords.PluralWeekdays, at) is { } weekday)
        {
            return SetOf($"XXXX-WXX-{weekday}", Grain.Day, at + 1);
        }
        return _tokens.Is(at, "weekends") && _tokens.Is(at - 1, "on") ? SetOf("XXXX-WXX-WE", Grain.Day, at + 1) : null;
    }

    private Found<Sense>? Adverb(int at)
    {
        if (_tokens.IsCapital(at) && (at > 0 || _tokens.IsCapital(at + 1)) || !_tokens.IsWord(at) || _tokens.IsSign(at + 1, '-') && _tokens.IsJoined(at + 1))
        {
            return null;
        }
        return _tokens.Is(at, "daily") ? SetOf("P1D", Grain.Day, at + 1)
            : _tokens.Is(at, "weekly") ? SetOf("P1W", Grain.Week, at + 1)
            : _tokens.Is(at, "monthly") ? SetOf("P1M", Grain.Month, at + 1)
            : _tokens.IsAny(at, "yearly", "annually") ? SetOf("P1Y", Grain.Year, at + 1)
            : _tokens.Is(at, "hourly") ? SetOf("PT1H", Grain.Hour, at + 1)
            : _tokens.Is(at, "nightly") ? SetOf("XXXX-XX-XXTNI", Grain.Part, at + 1)
            : null;
    }

    /// <summary>once a week, three times a day, twice per year.</summary>
    private Found<Sense>? TimesA(int at)
    {
        var end = _tokens.IsAny(at, "once", "twice", "thrice") ? at + 1 : Count(at) is { } count && !_tokens.IsAny(at, "a", "an") && _tokens.IsAny(count.End, "times", "days") ? count.End + 1 : -1;
        if (end < 0 || !_tokens.IsAny(end, "a", "an", "per", "every", "each"))
        {
            return null;
        }
        if (Look(EnglishWords.Units, end + 1) is { } unit and not (Grain.Weekend or Grain.Second or Grain.Quarter) && _tokens.Text(end + 1)[^1] != 's')
        {
            return SetOf(Lapse.Of(unit, 1).Value, unit, end + 2);
        }
        return _tokens.Is(end, "every") && Length(end + 1, isArticleAllowed: false) is { } length ? SetOf(length.What.Value, length.What.Unit, length.End) : null;
    }

    private static Found<Sense> SetOf(string value, Grain grain, int end) => new(Reckoning.SenseOfSet(value, grain), end);
}
