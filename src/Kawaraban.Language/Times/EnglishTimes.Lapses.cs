using System.Globalization;

namespace Kawaraban.Language.Times;

/// <summary>Lengths of time, and times that lie one away.</summary>
internal sealed partial class EnglishTimes
{
    /// <summary>three days ago, two weeks later, a year earlier, in five years, a week from now.</summary>
    private Found<CalendarTime>? LapseAway(int at)
    {
        var start = PastAbout(at);
        if (Length(start) is not { What.IsVague: false } length)
        {
            return null;
        }
        TimeModifier? modifier = start > at && _tokens.IsAny(at, "about", "around", "some", "roughly", "nearly", "almost", "approximately") ? TimeModifier.Approx
            : start > at ? _tokens.IsAny(at, "more", "over") ? TimeModifier.Before : TimeModifier.After : null;
        if (_tokens.Is(length.End, "ago"))
        {
            return new(_reckoning.Away(length.What, -1, null) with { Modifier = modifier }, length.End + 1);
        }
        if (_tokens.Is(length.End, "from") && _tokens.IsAny(length.End + 1, "now", "today"))
        {
            return new(_reckoning.Away(length.What, 1, null) with { Modifier = modifier }, length.End + 2);
        }
        if (_tokens.IsAny(length.End, "later", "earlier") || _tokens.Is(length.End, "before") && EndsClause(length.End + 1))
        {
            return new(_reckoning.Away(length.What, _tokens.Is(length.End, "later") ? 1 : -1, _context) with { Modifier = modifier }, length.End + 1);
        }
        var isAhead = _tokens.Is(at - 1, "in") && EndsClause(length.End) && !IsTimeTaken(at);
        return isAhead ? new(_reckoning.Away(length.What, 1, null) with { Modifier = modifier }, length.End) : null;
    }

    /// <summary>"the first time in five years", "fell 3% in two days": how long it took, not when it will be.</summary>
    private bool IsTimeTaken(int at)
    {
        for (var before = at - 2; before >= Math.Max(0, at - 14); before--)
        {
            if (_tokens.IsAny(before, "will", "would", "could", "should", "may", "might", "expected", "plans", "expects", "due", "set", "scheduled", "expire", "expires", "open", "opens", "begin", "begins", "ll"))
            {
                return _tokens.IsAny(at - 2, "time", "first");
            }
        }
        return at > 1;
    }

    private int PastAbout(int at) =>
        _tokens.IsAny(at, "about", "around", "some", "roughly", "nearly", "almost", "approximately", "over", "under") ? at + 1
        : _tokens.IsAny(at, "more", "less", "fewer") && _tokens.Is(at + 1, "than") ? at + 2
        : _tokens.Is(at, "at") && _tokens.IsAny(at + 1, "least", "most") ? at + 2
        : _tokens.Is(at, "up") && _tokens.Is(at + 1, "to") ? at + 2
        : _tokens.Is(at, "no") && _tokens.IsAny(at + 1, "more", "less") && _tokens.Is(at + 2, "than") ? at + 3
        : at;

    private TimeModifier? ModifierOf(int at, int start)
    {
        if (start == at)
        {
            return _tokens.Is(at - 1, "within") ? TimeModifier.LessThan : null;
        }
        if (_tokens.Is(at, "no"))
        {
            return _tokens.Is(at + 1, "more") ? TimeModifier.LessThan : TimeModifier.MoreThan;
        }
        return _tokens.Is(at, "over") || _tokens.Is(at, "more") || _tokens.Is(at + 1, "least") ? TimeModifier.MoreThan
            : _tokens.IsAny(at, "under", "less", "fewer", "nearly", "almost", "up") || _tokens.Is(at + 1, "most") ? TimeModifier.LessThan
            : TimeModifier.Approx;
    }

    /// <summary>the past three years, the next 10 days, the last few weeks, the coming months.</summary>
    private Found<Sense>? AnchoredLapse(int at)
    {
        var start = _tokens.IsAny(at, "the", "these") ? at + 1 : at;
        int? direction = _tokens.IsAny(start, "past", "last", "previous", "recent", "preceding") ? -1 : _tokens.IsAny(start, "next", "coming", "upcoming", "following") ? 1 : null;
        if (direction is not { } shift)
        {
            return null;
        }
        if (Length(start + 1, isArticleAllowed: false) is { } length && !_tokens.IsAny(length.End, "ago", "later", "earlier"))
        {
            return start > at || _tokens.IsAny(at, "last", "next", "past") ? new(_reckoning.SenseOf(length.What, shift), length.End) : null;
        }
        var isPlural = Look(EnglishWords.Units, start + 1) is { } unit && unit is not (Grain.Second or Grain.Quarter) && _tokens.Text(start + 1)[^1] == 's' && _tokens.IsAny(start, "past", "recent", "coming", "upcoming");
        if (isPlural)
        {
            return new(_reckoning.SenseOf(shift < 0 ? VagueTime.Past : VagueTime.Future), start + 2);
        }
        return start > at && _tokens.IsAny(start, "past", "last") && Look(EnglishWords.Units, start + 1) is { } one and (Grain.Decade or Grain.Century or Grain.Hour or Grain.Minute) && _tokens.Is(start, "past")
            ? new(_reckoning.SenseOf(Lapse.Of(one, 1), -1), start + 2)
            : null;
    }

    /// <summary>three days, two and a half hours, about a month, more than 30 years, a two-week trip.</summary>
    private Found<Sense>? FreeLapse(int at)
    {
        if (VagueAway(at) is { } away)
        {
            return away;
        }
        var start = PastAbout(at);
        var hasArticle = _tokens.IsAny(start, "a", "an");
        if (Length(start) is not { } length || hasArticle && !_tokens.IsAny(start + 1, "few", "couple", "dozen", "hundred", "thousand", "half") && !(start > at || length.End > start + 2 || IsLengthBefore(at)))
        {
            return null;
        }
        if (_tokens.Is(length.End, "old") || _tokens.IsSign(length.End, '-') && _tokens.Is(length.End + 1, "old") || _tokens.IsSign(length.End, '-') && _tokens.IsSign(length.End - 2, '-') && _tokens.Is(length.End + 1, "old") || _tokens.IsAny(start - 1, "aged", "age"))
        {
            return null;
        }
        if (_tokens.Is(start, "one") && start == at && _tokens.Is(start + 1, "day") && !IsLengthBefore(at))
        {
            return null;
        }
        return new(Reckoning.SenseOf(length.What with { Modifier = ModifierOf(at, start) }), length.End);
    }

    private bool IsLengthBefore(int at) =>
        _tokens.IsAny(at - 1, "for", "in", "within", "after", "than", "lasting", "lasted", "took", "takes", "take", "only", "just", "half", "every", "another", "least", "most", "spent", "spend", "of")
        && !(_tokens.Is(at - 1, "of") && !_tokens.IsAny(at - 2, "period", "span", "average", "maximum", "minimum", "term"));

    /// <summary>years ago, a few days ago, in recent years, days later.</summary>
    private Found<Sense>? VagueAway(int at)
    {
        if (Length(at) is { What.IsVague: true } length && _tokens.Is(length.End, "ago"))
        {
            return new(_reckoning.SenseOf(VagueTime.Past), length.End + 1);
        }
        return null;
    }

    /// <summary>A count with its unit, and a half or a smaller unit behind it.</summary>
    private Found<Lapse>? Length(int at, bool isArticleAllowed = true)
    {
        if (_tokens.Is(at, "half") && _tokens.IsAny(at + 1, "a", "an") && Look(EnglishWords.Units, at + 2) is { } halved and not (Grain.Second or Grain.Quarter or Grain.Weekend or Grain.Minute))
        {
            return new(Lapse.HalfOf(halved), at + 3);
        }
        var halfUnit = _tokens.IsSign(at + 2, '-') ? at + 3 : at + 2;
        if (_tokens.Is(at, "a") && _tokens.Is(at + 1, "half") && Look(EnglishWords.Units, halfUnit) is { } half and (Grain.Century or Grain.Hour or Grain.Year or Grain.Decade or Grain.Day))
        {
            return new(Lapse.HalfOf(half), halfUnit + 1);
        }
        var quarter = _tokens.Is(at, "a") ? at + 1 : at;
        if (_tokens.Is(quarter, "quarter") && (_tokens.Is(quarter + 1, "of") && _tokens.Is(quarter + 2, "a") && _tokens.Is(quarter + 3, "century") || _tokens.IsSign(quarter + 1, '-') && _tokens.Is(quarter + 2, "century")))
        {
            return new(Lapse.Of(Grain.Year, 25), _tokens.Is(quarter + 1, "of") ? quarter + 4 : quarter + 3);
        }
        if (!isArticleAllowed && _tokens.IsAny(at, "a", "an"))
        {
            return null;
        }
        if (Some(at) is { } some)
        {
            return some;
        }
        if (Count(at) is not { } count)
        {
            return null;
        }
        var next = _tokens.IsSign(count.End, '-') ? count.End + 1 : count.End;
        if (Look(EnglishWords.Units, next) is not { } unit || unit is Grain.Quarter or Grain.Weekend || !Lapse.Allows(unit, count.What))
        {
            return null;
        }
        if (unit is Grain.Second && _tokens.IsAny(at, "a", "one", "every") || _tokens.IsJoined(next) && next == count.End)
        {
            return null;
        }
        var end = next + 1;
        if (_tokens.IsSign(end, '\'') && !_tokens.Is(end + 1, "s") && _tokens.Text(next)[^1] == 's')
        {
            return new(Lapse.Of(unit, count.What), end);
        }
        if (_tokens.Is(end, "and") && _tokens.Is(end + 1, "a") && _tokens.Is(end + 2, "half"))
        {
            return new(Lapse.Of(unit, count.What).Plus(Lapse.HalfOf(unit)), end + 3);
        }
        return WithSmaller(new(Lapse.Of(unit, count.What), end), unit);
    }

    /// <summary>2 hours and 30 minutes, two years, three months.</summary>
    private Found<Lapse> WithSmaller(Found<Lapse> length, Grain unit)
    {
        for (var more = 0; more < 3; more++)
        {
            var at = _tokens.IsSign(length.End, ',') ? length.End + 1 : length.End;
            at = _tokens.Is(at, "and") ? at + 1 : at;
            if (Count(at) is not { } count || _tokens.IsAny(at, "a", "an") || Look(EnglishWords.Units, count.End) is not { } smaller || smaller <= unit || smaller is Grain.Quarter or Grain.Weekend || !Lapse.Allows(smaller, count.What))
            {
                break;
            }
            length = new(length.What.Plus(Lapse.Of(smaller, count.What)), count.End + 1);
            unit = smaller;
        }
        return length;
    }

    /// <summary>several years, a few days, for hours, many months, dozens of years.</summary>
    private Found<Lapse>? Some(int at)
    {
        var unit = at;
        if (_tokens.Is(at, "a") && _tokens.Is(at + 1, "few"))
        {
            unit = at + 2;
        }
        else if (_tokens.IsAny(at, "several", "few", "many"))
        {
            unit = at + 1;
        }
        else if (_tokens.IsAny(at, "dozens", "hundreds", "thousands", "scores") && _tokens.Is(at + 1, "of"))
        {
            unit = at + 2;
        }
        else if (!(_tokens.IsAny(at - 1, "for") || _tokens.Is(at + 1, "ago")))
        {
            return null;
        }
        return Look(EnglishWords.Units, unit) is { } grain && grain is not (Grain.Quarter or Grain.Weekend) && _tokens.Text(unit)[^1] == 's' ? new(Lapse.Some(grain), unit + 1) : null;
    }

    /// <summary>3, 2.5, 10,000, four, twenty-five, two and a half, a, a couple of, a dozen, two hundred.</summary>
    private Found<decimal>? Count(int at)
    {
        if (_tokens.IsAny(at, "a", "an"))
        {
            return _tokens.Is(at + 1, "couple") ? new(2, _tokens.Is(at + 2, "of") ? at + 3 : at + 2)
                : _tokens.Is(at + 1, "dozen") ? new(12, at + 2)
                : Multiplier(at + 1) is { } unit ? new(unit, at + 2)
                : new(1, at + 1);
        }
        var plain = Digits(at) ?? Words(at);
        if (plain is not { } count)
        {
            return null;
        }
        if (Multiplier(count.End) is { } times)
        {
            return new(count.What * times, count.End + 1);
        }
        var half = _tokens.IsSign(count.End, '-') ? count.End + 1 : count.End;
        var isHalf = _tokens.Is(half, "and") && (_tokens.Is(half + 1, "a") && _tokens.Is(half + 2, "half") || _tokens.IsSign(half + 1, '-') && _tokens.Is(half + 2, "a") && _tokens.IsSign(half + 3, '-') && _tokens.Is(half + 4, "half"));
        return isHalf ? new(count.What + 0.5m, _tokens.Is(half + 1, "a") ? half + 3 : half + 5) : count;
    }

    private long? Multiplier(int at) =>
        _tokens.Is(at, "hundred") ? 100 : _tokens.Is(at, "thousand") ? 1000 : _tokens.Is(at, "million") ? 1_000_000 : _tokens.Is(at, "billion") ? 1_000_000_000 : null;

    private Found<decimal>? Digits(int at)
    {
        if (_tokens[at].Kind is TokenKind.Grouped && _tokens.Length(at) <= 15)
        {
            return new(decimal.Parse(_tokens.Text(at), NumberStyles.AllowThousands, CultureInfo.InvariantCulture), at + 1);
        }
        if (_tokens.Number(at) is not (>= 0 and var whole))
        {
            return null;
        }
        if (_tokens.IsSign(at + 1, '.') && _tokens.IsJoined(at + 1) && _tokens.IsNumber(at + 2) && _tokens.IsJoined(at + 2) && _tokens.Length(at + 2) <= 4)
        {
            var scale = _tokens.Length(at + 2) switch { 1 => 10m, 2 => 100m, 3 => 1000m, _ => 10000m };
            return new(whole + _tokens.Number(at + 2) / scale, at + 3);
        }
        return new(whole, at + 1);
    }

    private Found<decimal>? Words(int at)
    {
        if (Look(EnglishWords.Tens, at) is { } tens)
        {
            return _tokens.IsSign(at + 1, '-') && Look(EnglishWords.Cardinals, at + 2) is <= 9 and { } ones ? new(tens + ones, at + 3) : new(tens, at + 1);
        }
        return Look(EnglishWords.Cardinals, at) is { } cardinal ? new(cardinal, at + 1) : null;
    }

    private Found<Sense>? Vague(int at)
    {
        if (_tokens.Is(at, "now"))
        {
            return _tokens.IsSign(at + 1, '-') || _tokens.Is(at + 1, "that") || _tokens.IsSign(at - 1, '-') || _tokens.Is(at - 1, "from") || _tokens.IsCapital(at) && at > 0 && _tokens.IsCapital(at - 1)
                ? null
                : new(_reckoning.SenseOf(VagueTime.Present), at + 1);
        }
        if (_tokens.IsAny(at, "currently", "nowadays", "presently"))
        {
            return new(_reckoning.SenseOf(VagueTime.Present), at + 1);
        }
        if (_tokens.Is(at, "at") && (_tokens.Is(at + 1, "present") && EndsClause(at + 2) || _tokens.Is(at + 1, "the") && _tokens.Is(at + 2, "moment") && EndsClause(at + 3)))
        {
            return new(_reckoning.SenseOf(VagueTime.Present), _tokens.Is(at + 1, "present") ? at + 2 : at + 3);
        }
        if (_tokens.IsAny(at, "recently", "lately", "formerly"))
        {
            return new(_reckoning.SenseOf(VagueTime.Past), at + 1);
        }
        if (_tokens.Is(at, "the") && _tokens.IsAny(at + 1, "past", "future") && _tokens.Is(at - 1, "in") && EndsClause(at + 2))
        {
            return new(_reckoning.SenseOf(_tokens.Is(at + 1, "past") ? VagueTime.Past : VagueTime.Future), at + 2);
        }
        return null;
    }
}
