using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.English;

/// <summary>Cuts the clauses of an English sentence where an aside stands in them: what is said around it is of the clause that it interrupts, and what describes a thing has the time that is said of it.</summary>
internal sealed class EnglishPieces(SentencePlace sentence, EnglishTokens tokens, IReadOnlyList<VerbGroup> groups, IReadOnlyList<int> starts, IReadOnlyList<Clause> clauses, IReadOnlyList<int> reduced)
{
    private const int FurthestMain = 4;

    private readonly List<Statement> _pieces = [];

    public IReadOnlyList<Statement> Read()
    {
        ShareInquiries();
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var range = clauses[clause].Range;
            if (SubjectEnd(clause) is { } opener && MainBehind(clause) is { } main)
            {
                var cut = tokens.RangeOf(opener).Start;
                Add(clauses[main], TextRange.Between(range.Start, cut));
                range = TextRange.Between(cut, range.End);
            }

            var close = CloseOfAside(clause, range);
            Add(clauses[clause], TextRange.Between(range.Start, close));
            Add(clauses[Interrupted(clause) ?? clause], TextRange.Between(close, range.End));
        }

        return _pieces;
    }

    /// <summary>"A poll of 1,500 adults taken in August found": its figures are of August.</summary>
    private void ShareInquiries()
    {
        foreach (var clause in clauses)
        {
            foreach (var word in reduced)
            {
                var at = tokens.RangeOf(word);
                if (clause.Range.Start <= at.Start && at.End < clause.Predicate.Start && IsOfInquiry(clause.Range.Start, word) && Described(clause, word, clause.Predicate.Start)?.Time is { } time)
                {
                    clause.Share(time, isDated: false);
                }
            }
        }
    }

    private bool IsOfInquiry(int start, int word)
    {
        for (var at = word - 1; at >= 0 && tokens.RangeOf(at).Start >= start; at--)
        {
            if (tokens.IsIn(at, EnglishForms.Inquiries))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stretch of a clause, without what in it describes a thing.</summary>
    private void Add(Clause clause, TextRange range)
    {
        var start = range.Start;
        foreach (var word in reduced)
        {
            if (tokens.RangeOf(word).Start >= start && tokens.RangeOf(word).Start < range.End && Described(clause, word, range.End) is { } described)
            {
                AddStretch(clause, TextRange.Between(start, described.Range.Start));
                _pieces.Add(described);
                start = described.Range.End;
            }
        }

        AddStretch(clause, TextRange.Between(start, range.End));
    }

    private void AddStretch(Clause clause, TextRange range)
    {
        if (range.Length > 0)
        {
            _pieces.Add(clause.Stated() with { Range = range, IsRest = !(range.Start <= clause.Predicate.Start && clause.Predicate.Start < range.End) });
        }
    }

    /// <summary>"a sample taken on 14 July": done at a time of its own.</summary>
    private Statement? Described(Clause clause, int word, int end)
    {
        var last = word;
        while (last + 1 < tokens.Count && tokens.AreJoined(last, last + 1) && tokens.RangeOf(last + 1).End <= end && !groups.Any(group => group.First == last + 1))
        {
            last++;
        }

        var range = TextRange.Between(tokens.RangeOf(word).Start, tokens.RangeOf(last).End);
        return EnglishForms.Publishing.Contains(tokens[word]) || TimeIn(range) is not { } time ? null
            : new Statement(range, tokens.RangeOf(word), EnglishDeeds.Of(tokens, word), false, PastTimes.Of(sentence, time), true, false, clause.Strength, clause.Voucher);
    }

    private TimeExpression? TimeIn(TextRange range)
    {
        foreach (var time in sentence.Times)
        {
            if (range.Start <= time.Range.Start && time.Range.End <= range.End)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>The word at which an aside begins behind a subject: "The 27 men, who were arrested in May, were freed", "The line, opened in 2008, carries".</summary>
    private int? SubjectEnd(int clause)
    {
        for (var word = starts[clause] + 1; word < groups[clause].First; word++)
        {
            if (tokens.IsIn(word, EnglishForms.Relatives))
            {
                return word;
            }
        }

        var first = groups[clause].First;
        return first > starts[clause] && tokens.GapBefore(first).Contains(',') && EnglishForms.IsParticiple(tokens[first]) ? first : null;
    }

    /// <summary>The clause that goes on behind an aside.</summary>
    private int? MainBehind(int clause)
    {
        var isSetOff = SubjectEnd(clause) is { } opener && tokens.GapBefore(opener).Contains(',');
        for (var next = clause + 1; next < Math.Min(clauses.Count, clause + FurthestMain); next++)
        {
            if (starts[next] == groups[next].First && !clauses[next].Tells && !tokens.Is(starts[next], "to"))
            {
                return !isSetOff || tokens.GapBefore(starts[next]).Contains(',') ? next : null;
            }

            if (!tokens.IsIn(starts[next], EnglishForms.Joints) && !tokens.IsIn(starts[next], EnglishForms.ClauseStarts))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What of a clause stands behind the aside that interrupts it; null where none does.</summary>
    public TextRange? RestOf(int clause)
    {
        for (var aside = clause + 1; aside < groups.Count && aside <= clause + FurthestMain; aside++)
        {
            var end = aside + 1 < groups.Count ? tokens.RangeOf(starts[aside + 1]).Start : sentence.Range.End;
            if (Interrupted(aside) == clause && CloseOfAside(aside, TextRange.Between(tokens.RangeOf(starts[aside]).Start, end)) is var close && close < end)
            {
                return TextRange.Between(close, end);
            }
        }

        return null;
    }

    /// <summary>The clause in which a clause is an aside, or the second verb of one.</summary>
    private int? Interrupted(int clause)
    {
        var first = clause;
        while (first > 0 && tokens.Is(starts[first], "and") && groups[first].First == starts[first] + 1)
        {
            first--;
        }

        var isAside = first > 0 && (tokens.GapBefore(starts[first]).Contains(',') || tokens.IsIn(starts[first] - 1, EnglishForms.Prepositions) && tokens.GapBefore(starts[first] - 1).Contains(',')) && (tokens.IsIn(starts[first], EnglishForms.Relatives) || IsDescription(first));
        return isAside ? first - 1 : null;
    }

    /// <summary>", first declared in August".</summary>
    private bool IsDescription(int clause) => groups[clause].First == groups[clause].Last && EnglishForms.IsParticiple(tokens[groups[clause].First]) && starts[clause] >= groups[clause].First - 1;

    /// <summary>Where an aside behind the verb ends: "extended the emergency, first declared in 2024, with 212 votes".</summary>
    public int CloseOfAside(int clause, TextRange range)
    {
        var isAside = Interrupted(clause) is not null;
        for (var word = groups[clause].Last + 1; isAside && word < tokens.Count && tokens.RangeOf(word).Start < range.End; word++)
        {
            if (tokens.GapBefore(word).Contains(',') && tokens.IsIn(word, EnglishForms.Resuming))
            {
                return tokens.RangeOf(word).Start;
            }
        }

        return range.End;
    }
}
