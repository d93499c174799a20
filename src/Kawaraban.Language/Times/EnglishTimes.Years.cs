namespace Kawaraban.Language.Times;

/// <summary>Years, their quarters and seasons, decades and centuries.</summary>
internal sealed partial class EnglishTimes
{
    private static readonly string[] _afterTime = ["on", "in", "at", "by", "from", "after", "as", "with", "but", "to", "when", "while", "because", "for", "against", "that", "which", "was", "were", "is", "are", "had", "will"];

    /// <summary>spring 2025, the summer of 2024, fall this year.</summary>
    private Found<CalendarTime>? Season(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (Look(EnglishWords.Seasons, start) is not { } season)
        {
            return null;
        }
        var next = _tokens.IsAny(start + 1, "of", "in") || _tokens.IsSign(start + 1, ',') ? start + 2 : start + 1;
        if (FourDigits(next) is { } year && !IsCountNoun(next + 1))
        {
            return new(CalendarTime.OfSeason(year, season), next + 1);
        }
        return RelativeYear(next) is { } relative ? new(CalendarTime.OfSeason(relative.What, season), relative.End) : BareSeason(at, start, season);
    }

    /// <summary>in the spring, since autumn: this year's.</summary>
    private Found<CalendarTime>? BareSeason(int at, int start, int season) =>
        _tokens.IsAny(at - 1, "in", "since", "until", "by", "during", "before", "after", "over", "throughout") && !_tokens.Is(start + 1, "of") && !(_tokens.Is(start + 1, "and") && Look(EnglishWords.Seasons, start + 2) is not null) && !(_tokens.Is(start, "fall") && start == at) && !(_tokens.IsWord(start + 1) && !_tokens.IsAny(start + 1, _afterTime) && !_tokens.Is(start + 1, "and"))
            ? new(CalendarTime.OfSeason(_reckoning.Today.Year, season), start + 1)
            : null;

    /// <summary>Q2 2025, 2025 Q2, the second quarter of 2025, the third quarter; H1 2025.</summary>
    private Found<CalendarTime>? Half(int at)
    {
        if (_tokens.IsWord(at) && _tokens.Length(at) == 2 && _tokens.Text(at) is ['Q' or 'H', >= '1' and <= '4'] and var letters && !(letters[0] == 'H' && letters[1] > '2'))
        {
            var (grain, number) = (letters[0] == 'Q' ? Grain.Quarter : Grain.Half, letters[1] - '0');
            var next = _tokens.Is(at + 1, "of") || _tokens.IsSign(at + 1, ',') ? at + 2 : at + 1;
            var year = InYearAfter(next);
            return year is { } of ? new(of.What.InYear(grain, number), of.End) : grain is Grain.Quarter ? new(CalendarTime.OfYear(_reckoning.Today.Year).InYear(grain, number), at + 1) : null;
        }
        if (FourDigits(at) is { } led && _tokens.Length(at + 1) == 2 && _tokens.Text(at + 1) is ['Q', >= '1' and <= '4'] and var quarterOf)
        {
            return new(CalendarTime.OfYear(led).InYear(Grain.Quarter, quarterOf[1] - '0'), at + 2);
        }
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (Look(EnglishWords.Ordinals, start) is not (<= 4 and var ordinal) || ordinal < 1)
        {
            return null;
        }
        var unit = _tokens.IsSign(start + 1, '-') ? start + 2 : start + 1;
        if (_tokens.Is(unit, "quarter") && !_tokens.IsAny(unit + 1, "century", "final", "finals"))
        {
            var next = _tokens.IsAny(unit + 1, "of", "in") ? unit + 2 : unit + 1;
            return InYearAfter(next) is { } year ? new(year.What.InYear(Grain.Quarter, ordinal), year.End)
                : start > at || unit > start + 1 ? new(CalendarTime.OfYear(_reckoning.Today.Year).InYear(Grain.Quarter, ordinal), unit + 1) : null;
        }
        return _tokens.Is(unit, "half") && ordinal <= 2 && RelativeYear(unit + 1) is { } relative ? new(CalendarTime.OfYear(relative.What).InYear(Grain.Half, ordinal), relative.End) : null;
    }

    private Found<CalendarTime>? InYearAfter(int at)
    {
        if (FourDigits(at) is { } year && !IsCountNoun(at + 1))
        {
            return new(CalendarTime.OfYear(year), at + 1);
        }
        if (_tokens.Is(at, "the") && _tokens.Is(at + 1, "year"))
        {
            return new(CalendarTime.OfYear(_reckoning.Today.Year), at + 2);
        }
        return Fiscal(at) ?? (RelativeYear(at) is { } relative ? new(CalendarTime.OfYear(relative.What), relative.End) : null);
    }

    /// <summary>fiscal 2024, fiscal year 2024, FY2024, FY24: from April to March, as in Japan.</summary>
    private Found<CalendarTime>? Fiscal(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.IsWord(at) && _tokens.Text(at) is ['F', 'Y', ..] and { Length: 4 or 6 } name && int.TryParse(name[2..], out var joined))
        {
            return new(CalendarTime.OfFiscalYear(name.Length == 4 ? _reckoning.YearOfTwoDigits(joined) : joined), at + 1);
        }
        if (_tokens.Text(at) is "FY" && _tokens.Number(at + 1) is >= 0 and var apart && _tokens.Length(at + 1) is 2 or 4)
        {
            return new(CalendarTime.OfFiscalYear(_tokens.Length(at + 1) == 2 ? _reckoning.YearOfTwoDigits(apart) : apart), at + 2);
        }
        if (FourDigits(start) is { } adjective && _tokens.IsAny(start + 1, "fiscal", "financial") && _tokens.Is(start + 2, "year"))
        {
            return new(CalendarTime.OfFiscalYear(adjective), start + 3);
        }
        int? shift = _tokens.IsAny(start, "last", "previous") ? -1 : _tokens.IsAny(start, "this", "current") ? 0 : _tokens.Is(start, "next") ? 1 : null;
        if (shift is { } years && _tokens.IsAny(start + 1, "fiscal", "financial") && _tokens.Is(start + 2, "year"))
        {
            return new(CalendarTime.OfFiscalYear(Reckoning.FiscalYearOf(_reckoning.Today) + years), start + 3);
        }
        if (!_tokens.IsAny(start, "fiscal", "financial"))
        {
            return null;
        }
        var year = _tokens.Is(start + 1, "year") ? start + 2 : start + 1;
        return FourDigits(year) is { } number ? new(CalendarTime.OfFiscalYear(number), year + 1) : null;
    }

    /// <summary>1970s, the '70s, the Thirties; the 21st century, the nineteenth century, third century B.C.</summary>
    private Found<CalendarTime>? CenturyOrDecade(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.IsNumber(start) && _tokens.Length(start) == 4 && _tokens.IsJoined(start + 1) && _tokens.Is(start + 1, "s") && _tokens.Number(start) is >= 1000 and <= 2990 and var full && full % 10 == 0)
        {
            return new(full % 100 == 0 && full < 2000 ? CalendarTime.OfCentury(full) : CalendarTime.OfDecade(full), start + 2);
        }
        if (_tokens.IsSign(start, '\'') && _tokens.IsJoined(start + 1) && _tokens.Number(start + 1) is >= 0 and <= 90 and var digits && digits % 10 == 0 && _tokens.Length(start + 1) == 2 && _tokens.IsJoined(start + 2) && _tokens.Is(start + 2, "s"))
        {
            return new(CalendarTime.OfDecade(_reckoning.YearOfTwoDigits(digits)), start + 3);
        }
        if (_rangeStart is { Grain: Grain.Decade } from && _tokens.Number(start) is >= 10 and <= 90 and var tens && tens % 10 == 0 && _tokens.IsJoined(start + 1) && _tokens.Is(start + 1, "s"))
        {
            return new(CalendarTime.OfDecade(from.Year / 100 * 100 + tens), start + 2);
        }
        if (start > at && _tokens.IsCapital(start) && Look(EnglishWords.NamedDecades, start) is { } named)
        {
            return new(CalendarTime.OfDecade(named), start + 1);
        }
        return Century(start);
    }

    private Found<CalendarTime>? Century(int at)
    {
        if (Ordinal(at) is not { What: >= 1 and <= 30 and var number } ordinal)
        {
            return null;
        }
        var unit = _tokens.IsSign(ordinal.End, '-') ? ordinal.End + 1 : ordinal.End;
        if (_tokens.IsCapital(unit) && _tokens.IsAny(unit + 1, "Fox", "Studios", "Fund"))
        {
            return null;
        }
        if (!_tokens.IsAny(unit, "century", "centuries") && !(_tokens.IsAny(ordinal.End, "and", "to") && _rangeStart is null && Ordinal(ordinal.End + 1) is { } second && _tokens.IsAny(second.End, "century", "centuries")))
        {
            return null;
        }
        var end = _tokens.IsAny(unit, "century", "centuries") ? unit + 1 : ordinal.End;
        return BeforeChrist(end) is { } bc ? new(CalendarTime.OfCentury(1 - number * 100L), bc) : new(CalendarTime.OfCentury((number - 1) * 100 + 1), end);
    }

    private Found<int>? Ordinal(int at)
    {
        if (_tokens.Number(at) is > 0 and < 100 and var number && _tokens.IsJoined(at + 1) && _tokens.IsAny(at + 1, "st", "nd", "rd", "th"))
        {
            return new(number, at + 2);
        }
        if (Look(EnglishWords.Ordinals, at) is { } word)
        {
            return new(word, at + 1);
        }
        return _tokens.Is(at, "twenty") && _tokens.IsSign(at + 1, '-') && Look(EnglishWords.Ordinals, at + 2) is <= 9 and { } one ? new(20 + one, at + 3) : null;
    }

    /// <summary>221 B.C., 44 BCE; A.D. 79.</summary>
    private Found<CalendarTime>? Era(int at)
    {
        if (_tokens.IsAny(at, "AD") && _tokens.IsCapital(at) && _tokens.Number(at + 1) is > 0 and <= 2999 and var joined)
        {
            return new(CalendarTime.OfYear(joined), at + 2);
        }
        if (_tokens.Text(at) is "A" && _tokens.IsSign(at + 1, '.') && _tokens.Text(at + 2) is "D" && _tokens.IsSign(at + 3, '.') && _tokens.Number(at + 4) is > 0 and <= 2999 and var year)
        {
            return new(CalendarTime.OfYear(year), at + 5);
        }
        if (_tokens.Number(at) is not (> 0 and <= 99999 and var number))
        {
            return null;
        }
        if (BeforeChrist(at + 1) is { } end)
        {
            return new(CalendarTime.OfYear(1 - number), end);
        }
        return _tokens.Text(at + 1) is "AD" or "CE" && number < 3000 ? new(CalendarTime.OfYear(number), at + 2) : null;
    }

    private int? BeforeChrist(int at) =>
        _tokens.Text(at) is "BC" or "BCE" ? at + 1
        : _tokens.Text(at) is "B" && _tokens.IsSign(at + 1, '.') && _tokens.Text(at + 2) is "C" && _tokens.IsJoined(at + 2)
            ? _tokens.Text(at + 4) is "E" && _tokens.IsSign(at + 3, '.') && _tokens.IsJoined(at + 4) ? _tokens.IsSign(at + 5, '.') ? at + 6 : at + 5 : _tokens.IsSign(at + 3, '.') ? at + 4 : at + 3
            : null;

    private Found<CalendarTime>? YearAt(int at) =>
        FourDigits(at) is { } year && !IsCountNoun(at + 1) && !_tokens.IsSign(at + 1, '-') ? new(CalendarTime.OfYear(year), at + 1) : null;

    /// <summary>A number of four digits is a year where it stands as one, and counts nothing.</summary>
    private Found<CalendarTime>? BareYear(int at)
    {
        if (_rangeStart is { Grain: Grain.Year or Grain.Month } start && EndYear(at, start.FirstDay.Year) is { } end)
        {
            return end;
        }
        if (FourDigits(at) is not { } year || _tokens.IsJoined(at) && !_tokens.IsSign(at - 1, '(') && !_tokens.IsSign(at - 1, '-') || IsCountNoun(at + 1))
        {
            return null;
        }
        if (_tokens.IsSign(at + 1, '-') && _tokens.IsWord(at + 2) && _tokens.IsJoined(at + 2))
        {
            return null;
        }
        return StandsAsYear(at, year) ? new(CalendarTime.OfYear(year), at + 1) : null;
    }

    private bool StandsAsYear(int at, int year)
    {
        if (_tokens.IsAny(at - 1, "in", "since", "by", "until", "till", "during", "circa", "early", "late", "year", "before", "after"))
        {
            return year is >= 1100 and <= 2200;
        }
        if (_tokens.IsAny(at - 1, "of", "for", "from", "through", "between", "to", "and", "or", "than", "with"))
        {
            return year is >= 1800 and <= 2100 && (!_tokens.IsAny(at - 1, "to", "and", "or", "than", "with") || _listed is { Grain: Grain.Year } || _rangeStart is { Grain: Grain.Year } || _tokens.IsAny(at - 1, "to") && _rangeStart is not null);
        }
        if (_listed is { Grain: Grain.Year } || _tokens.IsAny(at - 1, "around", "about") && year is >= 1500 and <= 2100 && EndsClause(at + 1))
        {
            return true;
        }
        if (year is < 1900 or > 2100)
        {
            return at == 0 && _tokens.IsEnd(at + 1);
        }
        if (_tokens.IsSign(at - 1, '(') && (_tokens.IsSign(at + 1, ')') || _tokens.IsSign(at + 1, ',') || _tokens.IsSign(at + 1, '-')))
        {
            return true;
        }
        if (_tokens.IsAny(at - 1, "the", "a", "its", "their", "his", "her", "our", "my") || _tokens.Is(at - 1, "s") && _tokens.IsSign(at - 2, '\''))
        {
            return _tokens.IsWord(at + 1) || _tokens.IsSign(at + 1, '-');
        }
        if (_tokens.IsSign(at + 1, '\'') && _tokens.Is(at + 2, "s") && !_tokens.IsCapital(at - 1))
        {
            return true;
        }
        var isRange = _tokens.IsSign(at + 1, '-') && (FourDigits(at + 2) is { } last && last > year || _tokens.Length(at + 2) == 2 && _tokens.Number(at + 2) > Math.Max(12, year % 100) && !_tokens.IsSign(at + 3, '-'));
        return isRange || at == 0 && (_tokens.IsEnd(at + 1) || _tokens.IsAny(at + 1, "was", "is", "will", "has", "saw", "marks", "marked", "would", "and", "to") || _tokens.IsSign(at + 1, ','));
    }

    /// <summary>The 24 of 2020-24, the 2003 of "1999 to 2003".</summary>
    private Found<CalendarTime>? EndYear(int at, long from)
    {
        if (FourDigits(at) is { } year && year >= from)
        {
            return IsCountNoun(at + 1) ? null : new(CalendarTime.OfYear(year), at + 1);
        }
        return _tokens.Length(at) == 2 && _tokens.Number(at) is >= 0 and var digits && _tokens.IsSign(at - 1, '-') && _tokens.IsJoined(at) && from / 100 * 100 + digits is var end && end > from && _rangeStart is { Grain: Grain.Year } && !(_tokens.IsJoined(at + 1) && _tokens.IsWord(at + 1))
            ? new(CalendarTime.OfYear(end), at + 1)
            : null;
    }

    private bool IsCountNoun(int at) =>
        _tokens.IsWord(at) && EnglishWords.Counted.Contains(_tokens.Text(at)) || _tokens.IsSign(at, '%');
}
