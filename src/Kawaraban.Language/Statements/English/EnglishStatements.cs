using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.English;

/// <summary>The statements of one English sentence.</summary>
internal sealed class EnglishStatements
{
    private static readonly string[] _beginnings = [" since ", " until ", " after ", " before "];

    private readonly SentencePlace _sentence;
    private readonly EnglishTokens _tokens;
    private readonly IReadOnlyList<VerbGroup> _groups;
    private readonly List<int> _starts = [];
    private readonly List<Clause> _clauses = [];

    public EnglishStatements(SentencePlace sentence)
    {
        _sentence = sentence;
        _tokens = new EnglishTokens(sentence.Text, sentence.Range);
        _groups = new EnglishVerbs(sentence, _tokens).Read();
    }

    public void AddTo(List<Statement> statements)
    {
        if (_groups.Count == 0)
        {
            return;
        }

        Part();
        for (var clause = 0; clause < _groups.Count; clause++)
        {
            _clauses.Add(Read(clause));
        }

        MoveTimesOfRelatives();
        new EnglishVouching(_sentence, _tokens, _groups, _starts, _clauses).Govern();
        ShareTimes();
        statements.AddRange(_clauses.Select(clause => clause.Stated()));
    }

    /// <summary>Finds the word at which each clause begins.</summary>
    private void Part()
    {
        _starts.Add(0);
        for (var group = 1; group < _groups.Count; group++)
        {
            _starts.Add(StartBetween(_groups[group - 1], _groups[group]));
        }
    }

    private int StartBetween(VerbGroup before, VerbGroup group)
    {
        if (IsPhrase(group))
        {
            return group.First;
        }

        var start = -1;
        for (var word = before.Last + 1; word <= group.First; word++)
        {
            var gap = _tokens.GapBefore(word);
            if (gap.IndexOfAny(";:–—") >= 0 || _tokens.IsIn(word, EnglishForms.ClauseStarts) && !IsBeforeTime(word))
            {
                return word;
            }

            start = gap.Contains(',') || _tokens.IsIn(word, EnglishForms.Joints) && !_sentence.IsInTime(_tokens.RangeOf(word).Start) ? word : start;
        }

        return start >= 0 ? start : before.Tells ? before.Last + 1 : group.First;
    }

    private bool IsPhrase(VerbGroup group) => _tokens.Is(group.First, "according") || _tokens.Is(group.First, "citing") || _tokens.Is(group.First, "per");

    private bool IsBeforeTime(int word) => _tokens.IsIn(word, EnglishForms.TimePrepositions) && word + 1 < _tokens.Count && _sentence.IsInTime(_tokens.RangeOf(word + 1).Start);

    private Clause Read(int clause)
    {
        var group = _groups[clause];
        var start = clause == 0 ? _sentence.Range.Start : _tokens.RangeOf(_starts[clause]).Start;
        var end = clause + 1 < _groups.Count ? _tokens.RangeOf(_starts[clause + 1]).Start : _sentence.Range.End;
        var range = TextRange.Between(start, end);
        var time = TimeOf(range);
        time = time switch
        {
            { } told when IsComing(group, told) => ComingTimes.Of(_sentence, told),
            { } told when !IsYetToCome(group) => PastTimes.Of(_sentence, told),
            _ => time,
        };
        return new Clause
        {
            Range = range,
            Predicate = TextRange.Between(_tokens.RangeOf(group.First).Start, _tokens.RangeOf(group.Last).End),
            Deed = IsClosingTeller(clause) ? Deed.Tells : group.Deed,
            IsNegated = IsNegated(group),
            Time = time,
            IsDated = time is not null && !IsBareBe(group),
        };
    }

    /// <summary>"It was the fourth this year" tells of no event.</summary>
    private bool IsBareBe(VerbGroup group) => group.First == group.Last && _tokens.IsIn(group.First, EnglishForms.Be);

    /// <summary>"has not sent", "neither side signed", "has received no shells".</summary>
    private bool IsNegated(VerbGroup group)
    {
        for (var word = group.First - 1; word <= group.Last + 1; word++)
        {
            if (_tokens.IsIn(word, EnglishForms.Negations))
            {
                return true;
            }
        }

        return false;
    }

    private TimeExpression? TimeOf(TextRange clause)
    {
        TimeExpression? finest = null;
        foreach (var time in _sentence.Times)
        {
            var isIn = clause.Start <= time.Range.Start && time.Range.End <= clause.End && !IsOfThing(time) && !IsCompared(time);
            finest = isIn && (finest is not { } held || Rank(time).CompareTo(Rank(held)) > 0) ? time : finest;
        }

        return finest;
    }

    /// <summary>The time of a thing, "the truce of 2021", counts least.</summary>
    private (bool IsOwn, TimePrecision Precision) Rank(TimeExpression time) =>
        (!TextBefore(time).EndsWith(" of "), time.Precision);

    /// <summary>"more than in 2025".</summary>
    private bool IsCompared(TimeExpression time) => TextBefore(time) is var before && (before.EndsWith(" than in ") || before.EndsWith(" than on ") || before.EndsWith(" than "));

    /// <summary>"this year's harvest".</summary>
    private bool IsOfThing(TimeExpression time) => time.Range.End + 1 < _sentence.Range.End && _sentence.Text[time.Range.End] is '\'' or '’' && _sentence.Text[time.Range.End + 1] == 's';

    /// <summary>"Rain is expected on Saturday", "called a protest for Sunday".</summary>
    private bool IsComing(VerbGroup group, TimeExpression time)
    {
        var isComing = TextBefore(time).EndsWith(" for ") && Plans(group) || _tokens.IsIn(group.First, EnglishForms.Scheduled) || _tokens.Is(group.First, "will");
        for (var word = group.First; word <= group.Last && !isComing; word++)
        {
            isComing = _tokens.IsIn(word, EnglishForms.Coming) && (_tokens.IsIn(group.First, EnglishForms.Modals) || _tokens.Is(group.First, "is") || _tokens.Is(group.First, "are"));
        }

        return isComing;
    }

    private bool Plans(VerbGroup group) => Enumerable.Range(group.First, group.Last - group.First + 1).Any(word => _tokens.IsIn(word, EnglishForms.Planning));

    private ReadOnlySpan<char> TextBefore(TimeExpression time) => _sentence.Text.AsSpan(_sentence.Range.Start, time.Range.Start - _sentence.Range.Start);

    /// <summary>"will close", "begins", "is due to open": not what has happened.</summary>
    private bool IsYetToCome(VerbGroup group)
    {
        for (var word = group.First; word <= group.Last; word++)
        {
            if (_tokens.IsIn(word, EnglishForms.Modals) || _tokens.Is(word, "has") || _tokens.Is(word, "have"))
            {
                return true;
            }
        }

        return _tokens.IsIn(group.Last, EnglishForms.Scheduled) || _tokens[group.Last] is [.., 's'] && !_tokens.Is(group.Last, "was") || _tokens.Is(group.First, "is") || _tokens.Is(group.First, "are");
    }

    /// <summary>", its minister promised on Tuesday." says who tells the clause before; "figures show that" tells the one behind.</summary>
    private bool IsClosingTeller(int clause)
    {
        const int LongestSubject = 9;
        var group = _groups[clause];
        if (group.Tells || !EnglishDeeds.MayTell(_tokens, group.Last))
        {
            return group.Tells;
        }

        var isLast = clause == _groups.Count - 1 && clause > 0 && group.First - _starts[clause] is > 0 and < LongestSubject && _tokens.GapBefore(_starts[clause]).Contains(',') && !_tokens.IsIn(_starts[clause], EnglishForms.Joints);
        return _tokens.Is(group.Last + 1, "that") || isLast && EndsWithTime(group.Last + 1);
    }

    private bool EndsWithTime(int word)
    {
        while (word < _tokens.Count && (_sentence.IsInTime(_tokens.RangeOf(word).Start) || _tokens.Is(word, "on") || _tokens.Is(word, "in")))
        {
            word++;
        }

        return word == _tokens.Count;
    }

    /// <summary>
    /// A clause without a time has that of the clause behind it, "23 died when a ferry caught fire on Sunday", or one that stands in front of both: "In 1988 a fire broke out and killed 26".
    /// </summary>
    private void ShareTimes()
    {
        for (var clause = _clauses.Count - 2; clause >= 0; clause--)
        {
            var (held, next) = (_clauses[clause], _clauses[clause + 1]);
            var goesOn = !_tokens.GapBefore(_starts[clause + 1]).Contains(';') && _tokens.IsIn(_starts[clause + 1], EnglishForms.ClauseStarts);
            held.Time = held.Time is null && !held.Tells && !next.Tells && goesOn ? next.Time : held.Time;
        }

        for (var clause = 1; clause < _clauses.Count; clause++)
        {
            var (held, next) = (_clauses[clause - 1], _clauses[clause]);
            var isInFront = held.Time is { } time && time.Range.End <= held.Predicate.Start && held.Range.Start <= time.Range.Start;
            var goesOn = isInFront && _tokens.Is(_starts[clause], "and") && !_tokens.GapBefore(_starts[clause]).Contains(';');
            next.Time = goesOn && next.Time is null && !next.Tells && !held.Tells ? held.Time : next.Time;
        }
    }

    /// <summary>"since 14 February": what goes on from then is not of that day.</summary>
    private bool IsBegun(TimeExpression time) => Array.Exists(_beginnings, word => TextBefore(time).EndsWith(word) || time.Range.Of(_sentence.Text).StartsWith(word.TrimStart(), StringComparison.OrdinalIgnoreCase));

    /// <summary>"since 14 February, when 60 missiles were fired": the time is that of the clause behind it. "They left on Sunday, when the wind rose": it is that of both.</summary>
    private void MoveTimesOfRelatives()
    {
        for (var clause = 1; clause < _clauses.Count; clause++)
        {
            var (before, after) = (_clauses[clause - 1], _clauses[clause]);
            if (_tokens.Is(_starts[clause], "when") && after.Time is null && before.Time is { } time && _starts[clause] > 0 && _tokens.RangeOf(_starts[clause] - 1).End <= time.Range.End)
            {
                var isBegun = IsBegun(time);
                (after.Time, after.IsDated) = (time, isBegun);
                (before.Time, before.IsDated) = (isBegun ? null : time, !isBegun && before.IsDated);
            }
        }
    }
}
