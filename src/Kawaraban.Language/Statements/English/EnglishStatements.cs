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
    private readonly IReadOnlyList<int> _reduced;
    private readonly List<int> _starts = [];
    private readonly List<Clause> _clauses = [];
    private readonly EnglishPieces _pieces;

    public EnglishStatements(SentencePlace sentence)
    {
        _sentence = sentence with { Markers = [.. sentence.Markers.Where(marker => !IsOfFigure(sentence, marker) && !IsToldOf(sentence, marker) && !IsOfCount(sentence, marker))] };
        _tokens = new EnglishTokens(sentence.Text, sentence.Range);
        var verbs = new EnglishVerbs(_sentence, _tokens);
        _groups = verbs.Read();
        _reduced = verbs.Reduced;
        _pieces = new EnglishPieces(_sentence, _tokens, _groups, _starts, _clauses, _reduced);
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
        statements.AddRange(_pieces.Read());
    }

    /// <summary>"more than the 0.2 percent first reported", "twice the estimate": what a figure is held against vouches for nothing.</summary>
    private static bool IsOfFigure(SentencePlace sentence, EvidenceMarker marker)
    {
        var before = sentence.Text.AsSpan(sentence.Range.Start, marker.Range.Start - sentence.Range.Start);
        return marker.Source is { } source && source.End <= marker.Range.Start && sentence.Text.AsSpan(source.Start, source.Length) is var words && (words.EndsWith(" percent") || words.EndsWith("%") || words.StartsWith("to ") || words.EndsWith(" million") || words.EndsWith(" billion"))
            || before.EndsWith("twice the ") || before.EndsWith("double the ") || before.EndsWith("than the ") || before.EndsWith("times the ");
    }

    /// <summary>"an estimated 52,000", "damage estimated at 48 million": the figure alone; "those reported missing" are.</summary>
    private static bool IsOfCount(SentencePlace sentence, EvidenceMarker marker)
    {
        var words = sentence.Text.AsSpan(marker.Range.Start, marker.Range.Length);
        var behind = sentence.Text.AsSpan(marker.Range.End);
        return marker.Source is null && (words is "estimated" && (behind.StartsWith(" at ") || EnglishForms.IsFigureAt(sentence.Text, marker.Range.End + 1)) || words is "reported" && (behind.StartsWith(" missing") || behind.StartsWith(" stolen") || behind.StartsWith(" lost")));
    }

    /// <summary>"was warned about the slope in 2022": that somebody was told is what is told.</summary>
    private static bool IsToldOf(SentencePlace sentence, EvidenceMarker marker)
    {
        var before = sentence.Text.AsSpan(sentence.Range.Start, marker.Range.End - sentence.Range.Start);
        var behind = sentence.Text.AsSpan(marker.Range.End);
        return (before.EndsWith("was warned") || before.EndsWith("were warned") || before.EndsWith("been warned") || before.EndsWith("was told") || before.EndsWith("were told") || before.EndsWith("been told"))
            && (behind.StartsWith(" about ") || behind.StartsWith(" of ") || behind.StartsWith(" in ") || behind.StartsWith(" by "));
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
            if (gap.IndexOfAny(";:–—") >= 0 || _tokens.IsIn(word, EnglishForms.ClauseStarts) && !IsBeforeTime(word) && !(group.Tells && _tokens.IsIn(word, EnglishForms.TimePrepositions) && HasComma(word + 1, group.First)) && !(_tokens.IsIn(word, EnglishForms.TimePrepositions) && _tokens.IsIn(group.First - 1, EnglishForms.Joints) && group.First - 1 > word))
            {
                return before.Tells && (_tokens.Is(word, "which") || _tokens.Is(word, "who") || _tokens.Is(word, "whose")) && EndOfSaying(before.Last + 1, word) is var end && end < word - 1 && !_tokens.IsCapital(end) && _tokens.GapBefore(end).IsWhiteSpace() ? end : word;
            }

            start = gap.Contains(',') || _tokens.IsIn(word, EnglishForms.Joints) && !_sentence.IsInTime(_tokens.RangeOf(word).Start) ? word : start;
        }

        return start >= 0 ? start : before.Tells ? EndOfSaying(before.Last + 1, group.First) : group.First;
    }

    /// <summary>"said on Thursday it had lost": the time right behind is that of the saying.</summary>
    private int EndOfSaying(int word, int last)
    {
        var end = word;
        while (end < last && (IsInTime(end) || _tokens.IsIn(end, EnglishForms.Prepositions) && (IsInTime(end + 1) || IsInTime(end + 2))))
        {
            end++;
        }

        return end;
    }

    private bool IsInTime(int word) => word < _tokens.Count && _sentence.IsInTime(_tokens.RangeOf(word).Start);

    private bool IsPhrase(VerbGroup group) => _tokens.Is(group.First, "according") || _tokens.Is(group.First, "citing") || _tokens.Is(group.First, "per");

    private bool IsBeforeTime(int word) => _tokens.IsIn(word, EnglishForms.TimePrepositions) && word + 1 < _tokens.Count && _sentence.IsInTime(_tokens.RangeOf(word + 1).Start);

    private Clause Read(int clause)
    {
        var group = _groups[clause];
        var start = clause == 0 ? _sentence.Range.Start : _tokens.RangeOf(_starts[clause]).Start;
        var end = clause + 1 < _groups.Count ? _tokens.RangeOf(_starts[clause + 1]).Start : _sentence.Range.End;
        var range = TextRange.Between(start, end);
        var isToCome = IsToCome(group);
        var own = TextRange.Between(start, _pieces.CloseOfAside(clause, range));
        var held = TimeOf(group, own) ?? (_pieces.RestOf(clause) is { } rest ? TimeOf(group, rest) : null);
        return new Clause
        {
            Range = range,
            Predicate = TextRange.Between(_tokens.RangeOf(group.First).Start, _tokens.RangeOf(group.Last).End),
            Deed = IsClosingTeller(clause) ? Deed.Tells : group.Deed,
            IsNegated = IsNegated(group),
            Time = held is { } time ? Placed(group, time, isToCome) : null,
            IsDated = held is { } found && !IsBareBe(group) && !IsTerm(group, found) && !IsOfThing(found) && !IsCondition(clause, isToCome),
            IsToCome = isToCome || held is { } last && (IsUntil(last) || TextBefore(last).EndsWith(" by ") && last.To > _sentence.Reference.Instant.AddDays(1)) && IsHeldOpen(group),
        };
    }

    /// <summary>"undertook to lift the blockade by the end of the month".</summary>
    private bool IsPromised(VerbGroup group, TimeExpression time) =>
        time.From > _sentence.Reference.Instant && time.Range.Start > _tokens.RangeOf(group.Last).Start && (group.Deed == Deed.Promises || group.First < group.Last && EnglishDeeds.Of(_tokens, group.First) == Deed.Promises);

    /// <summary>"once the rains come in November": no more than said of something else.</summary>
    private bool IsCondition(int clause, bool isToCome) => isToCome && _tokens.IsIn(_starts[clause], EnglishForms.Conditions) && !HasComma(_starts[clause] + 1, _groups[clause].First) && !_tokens.IsIn(_groups[clause].First, EnglishForms.Modals);

    private bool HasComma(int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (_tokens.GapBefore(word).Contains(','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"runs until 2031": how long, not when.</summary>
    private bool IsTerm(VerbGroup group, TimeExpression time) => _tokens.IsIn(group.Last, EnglishForms.Lasting) && (IsUntil(time) && !IsHeldOpen(group) || TextBefore(time).EndsWith(" since ") || time.Range.Of(_sentence.Text).StartsWith("until ", StringComparison.Ordinal));

    /// <summary>The time as the tense of the verb has it: the next one of what is to come, the last one of what is over.</summary>
    private TimeExpression Placed(VerbGroup group, TimeExpression time, bool isToCome) =>
        IsSince(time) ? PastTimes.Of(_sentence, time) : IsPromised(group, time) ? time : isToCome || IsUntil(time) || TextBefore(time).EndsWith(" for ") && Plans(group) ? ComingTimes.Of(_sentence, time) : IsLasting(group) ? time : PastTimes.Of(_sentence, time);

    /// <summary>"since the beginning of August": it has begun, whatever is told of it.</summary>
    private bool IsSince(TimeExpression time) => TextBefore(time).EndsWith("since ", StringComparison.OrdinalIgnoreCase) || time.Range.Of(_sentence.Text).StartsWith("since ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"It was the fourth this year" tells of no event.</summary>
    private bool IsBareBe(VerbGroup group) => group.First == group.Last && _tokens.IsIn(group.First, EnglishForms.Be) && !IsSetFor(group.Last + 1);

    /// <summary>"The next meeting is on 21 October", "the review is due in May".</summary>
    private bool IsSetFor(int word)
    {
        const int Furthest = 5;
        var isDue = _tokens.Is(word, "due") || _tokens.Is(word, "set") || _tokens.Is(word, "scheduled") || _tokens.Is(word, "planned");
        for (var at = word; at < Math.Min(_tokens.Count, word + (isDue ? Furthest : 2)) && _tokens.AreJoined(at - 1, at); at++)
        {
            if (_sentence.IsInTime(_tokens.RangeOf(at).Start))
            {
                return isDue || at == word + 1 && _tokens.IsIn(word, EnglishForms.Prepositions) && !_tokens.Is(word, "of") && !_tokens.Is(word, "since");
            }
        }

        return false;
    }

    /// <summary>"has not sent", "neither side signed", "has received no shells".</summary>
    private bool IsNegated(VerbGroup group)
    {
        for (var word = group.First - 1; word <= group.Last + 1; word++)
        {
            if (_tokens.IsIn(word, EnglishForms.Negations) && !(word > 0 && _tokens.IsCapital(word)))
            {
                return true;
            }
        }

        return false;
    }

    private TimeExpression? TimeOf(VerbGroup group, TextRange clause)
    {
        TimeExpression? finest = null;
        foreach (var time in _sentence.Times)
        {
            var isIn = clause.Start <= time.Range.Start && time.Range.End <= clause.End && !IsCompared(time) && !IsOfReduced(time) && !IsLapse(group, time) && !IsClock(time) && !IsOfApposition(group, clause, time) && (!IsOfThing(time) || IsOfSubject(clause, time));
            finest = isIn && (finest is not { } held || Rank(time).CompareTo(Rank(held)) > 0) ? time : finest;
        }

        return finest;
    }

    /// <summary>The time of a thing, "the truce of 2021", counts least.</summary>
    private (bool IsOwn, TimePrecision Precision) Rank(TimeExpression time) =>
        (!TextBefore(time).EndsWith(" of ") && !IsOfThing(time), time.Precision);

    /// <summary>"over the next three years", "until next week": how long.</summary>
    private bool IsLapse(VerbGroup group, TimeExpression time) => time.Value[0] == 'P' || IsUntil(time) && !IsHeldOpen(group);

    private bool IsUntil(TimeExpression time) => TextBefore(time).EndsWith(" until ") || TextBefore(time).EndsWith(" until at least ");

    /// <summary>"will stay shut until December", "has been suspended until Sunday": that day is yet to come.</summary>
    private bool IsHeldOpen(VerbGroup group) => _tokens[group.First] is "will" or "has" or "have" or "is" or "are";

    /// <summary>"Trade, worth 6.2 billion in 2020, had shrunk", "Tolm, semi-finalists in 2022, must win": the time of what is said beside.</summary>
    private bool IsOfApposition(VerbGroup group, TextRange clause, TimeExpression time)
    {
        var before = _sentence.Text.AsSpan(clause.Start, time.Range.Start - clause.Start);
        var comma = before.LastIndexOf(", ");
        return time.Range.End < _tokens.RangeOf(group.First).Start && _sentence.Text[time.Range.End] == ',' && comma > 0 && Sentences.EnglishWords.At(_sentence.Text, clause.Start + comma + 2) is { Length: > 0 } first && !EnglishForms.Prepositions.Contains(first) && !_sentence.IsInTime(clause.Start + comma + 2);
    }

    /// <summary>"by midday": an hour of the day it is written on is no date.</summary>
    private bool IsClock(TimeExpression time) => time.Precision > TimePrecision.Day && time.Value is [.., 'T', >= '0' and <= '9', _, ':', _, _] && time.Range.Of(_sentence.Text) is var words && !words.Any(char.IsUpper) && !words.Any(char.IsAsciiDigit) && !words.Contains(' ', StringComparison.Ordinal);

    /// <summary>"mergers imposed in 2014 had cut": of what is described, not of what is done.</summary>
    private bool IsOfReduced(TimeExpression time)
    {
        foreach (var word in _reduced)
        {
            var next = _groups.FirstOrDefault(group => group.First > word);
            if (_tokens.RangeOf(word).End <= time.Range.Start && (next is null || time.Range.End <= _tokens.RangeOf(next.First).Start) && _sentence.Text.AsSpan(_tokens.RangeOf(word).End, time.Range.Start - _tokens.RangeOf(word).End).IndexOfAny(",;") < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Last year's race made a profit".</summary>
    private bool IsOfSubject(TextRange clause, TimeExpression time) => _groups.Any(group => _tokens.RangeOf(group.First).Start >= time.Range.End && _tokens.RangeOf(group.First).Start < clause.End);

    /// <summary>"more than in 2025", "the first since 2019": what something is held against.</summary>
    private bool IsCompared(TimeExpression time) => (EnglishComparisons.Holds(_sentence, time.Range.Start) || EnglishComparisons.BeginsAsOne(time.Range.Of(_sentence.Text))) && !_sentence.Text.AsSpan(time.Range.End).StartsWith(", when ");

    /// <summary>"this year's harvest".</summary>
    private bool IsOfThing(TimeExpression time) => time.Range.End + 1 < _sentence.Range.End && _sentence.Text[time.Range.End] is '\'' or '’' && _sentence.Text[time.Range.End + 1] == 's';

    /// <summary>"will close", "begins", "is due to open", "plans to shut": what is yet to be done, or is done again and again.</summary>
    private bool IsToCome(VerbGroup group)
    {
        for (var word = group.First; word <= group.Last && !WasPlanned(group); word++)
        {
            if (_tokens.IsIn(word, EnglishForms.Modals) && !(_tokens.Is(word + 1, "have") && EnglishForms.IsParticiple(_tokens[word + 2]) && !_tokens.Is(word, "to")) && (_tokens.Is(word, "to") ? IsAhead(group, word) : !_tokens.Is(word, "could") || !IsOver(group)) || word > group.First && _tokens.IsIn(word, EnglishForms.Coming) && IsNow(group))
            {
                return true;
            }
        }

        return group.First == group.Last && !group.Tells && (EnglishForms.IsPresent(_tokens[group.Last]) || IsNow(group) && IsSetFor(group.Last + 1));
    }

    /// <summary>"was due to replace the rails in March": the day may be over.</summary>
    private bool WasPlanned(VerbGroup group) => _tokens[group.First] is "was" or "were" && group.Last - group.First > 2 && _tokens[group.First + 1] is "due" or "scheduled" or "set" or "supposed" or "meant";

    /// <summary>"is to", "plans to", "decided to", or an infinitive alone; "failed to" is over.</summary>
    private bool IsAhead(VerbGroup group, int to) => to == group.First || _tokens.IsIn(to - 1, EnglishForms.Be) || _tokens.IsIn(to - 1, EnglishForms.Intending) || _tokens.IsIn(to - 1, EnglishForms.Chained) && IsNow(group);

    private bool IsNow(VerbGroup group) => _tokens[group.First] is "is" or "are" or "isn't" or "aren't";

    private bool IsOver(VerbGroup group) => _tokens.Is(group.First, "could") && _tokens.Is(group.First + 1, "not");

    private bool Plans(VerbGroup group) => Enumerable.Range(group.First, group.Last - group.First + 1).Any(word => _tokens.IsIn(word, EnglishForms.Planning));

    private ReadOnlySpan<char> TextBefore(TimeExpression time) => _sentence.Text.AsSpan(_sentence.Range.Start, time.Range.Start - _sentence.Range.Start);

    /// <summary>"has closed", "is held": of now, whenever it began.</summary>
    private bool IsLasting(VerbGroup group) => IsNow(group) || _tokens[group.First] is "has" or "have" or "hasn't" or "haven't" || _tokens.IsIn(group.First, EnglishForms.Modals);

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
        return _tokens.Is(group.Last + 1, "that") && !_tokens.IsIn(group.Last + 2, EnglishForms.Prepositions) && !_tokens.Is(group.Last + 2, "out") || isLast && EndsWithTime(group.Last + 1);
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
            var goesOn = !_tokens.GapBefore(_starts[clause + 1]).Contains(';') && _tokens.IsIn(_starts[clause + 1], EnglishForms.ClauseStarts) && !_tokens.IsIn(_starts[clause + 1], EnglishForms.Apart) && !(_tokens.Is(_starts[clause + 1], "that") && next.Time?.Precision < TimePrecision.Day) && held.IsToCome == next.IsToCome && !IsAside(_starts[clause + 1]);
            held.Time = held.Time is null && !held.Tells && !next.Tells && goesOn ? next.Time : held.Time;
        }

        for (var clause = 1; clause < _clauses.Count; clause++)
        {
            var next = _clauses[clause];
            var held = _clauses[_tokens.Is(_starts[clause], "as") ? MainBefore(clause) : clause - 1];
            var isInFront = held.Time is { } time && time.Range.End <= held.Predicate.Start && held.Range.Start <= time.Range.Start;
            var goesOn = isInFront && _tokens.Is(_starts[clause], "and") && !_tokens.GapBefore(_starts[clause]).Contains(';');
            goesOn |= IsJoined(clause) && _tokens.Is(_starts[clause], "and");
            goesOn |= held.IsDated && !_tokens.Is(_groups[clause].First, "had") && _tokens.IsIn(_starts[clause], EnglishForms.Attending) && held.IsToCome == next.IsToCome && (!_tokens.Is(_starts[clause], "as") || EnglishForms.IsPast(_tokens[_groups[clause].First]) || _tokens[_groups[clause].First] is "was" or "were");
            next.Time = goesOn && next.Time is null && !next.Tells && !held.Tells ? held.Time : next.Time;
        }
    }

    /// <summary>The clause that others before a clause hang on.</summary>
    private int MainBefore(int clause)
    {
        var main = clause - 1;
        while (main > 0 && (_tokens.IsIn(_starts[main], EnglishForms.ClauseStarts) || _clauses[main].Tells))
        {
            main--;
        }

        return main;
    }

    /// <summary>", which stopped in 2022": told by the way.</summary>
    private bool IsAside(int start) => (_tokens.Is(start, "which") || _tokens.Is(start, "who") || _tokens.Is(start, "whose")) && _tokens.GapBefore(start).Contains(',');

    /// <summary>"took 12 million in 2022 and bought two houses", "will shut it in 2028 and replace it": the same one does both in one tense.</summary>
    private bool IsJoined(int clause)
    {
        var (before, group) = (_groups[clause - 1], _groups[clause]);
        return group.First == _starts[clause] + 1 && _tokens[group.First] is "was" or "were" && _clauses[clause - 1].Time?.Precision < TimePrecision.Day && (before.First == before.Last && EnglishForms.IsPast(_tokens[before.Last]) || _tokens[before.First] is "was" or "were")
            || group.First == _starts[clause] + 1 && group.First == group.Last
            && (EnglishForms.IsPast(_tokens[group.Last]) && before.First == before.Last && EnglishForms.IsPast(_tokens[before.Last]) || EnglishForms.IsBase(_tokens[group.Last]) && _clauses[clause - 1].IsToCome && before.First < before.Last);
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
                var goesOn = IsBegun(time);
                var isBegun = goesOn && !(_tokens[_groups[clause - 1].First] is "has" or "have" or "had");
                (after.Time, after.IsDated) = (time, goesOn);
                (before.Time, before.IsDated) = (isBegun ? null : time, !isBegun && before.IsDated);
            }
        }
    }
}
