using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Gives the times of a Japanese sentence to the clauses that they date.</summary>
internal sealed class JapaneseTiming(SentencePlace sentence, IReadOnlyList<Predicate> predicates, IReadOnlyList<Clause> clauses)
{
    public void Date()
    {
        foreach (var time in sentence.Times)
        {
            if (!IsCompared(time) && DatedBy(time) is >= 0 and var clause)
            {
                Give(clause, IsOver(clause) ? PastTimes.Of(sentence, time) : time);
            }
        }
    }

    private void Give(int clause, TimeExpression time)
    {
        var isDated = !IsOfNoun(time) && predicates[clause].Joint != Joint.Inner && !After(time).StartsWith("まで有");
        if (!IsBetter(clauses[clause], time, isDated))
        {
            return;
        }

        (clauses[clause].Time, clauses[clause].IsDated) = (time, isDated);
        var goesOn = IsApart(time) || sentence.Text.AsSpan(predicates[clause].Range.End).StartsWith("から");
        for (var next = clause + 1; goesOn && next < clauses.Count && predicates[next - 1].Joint != Joint.But && !clauses[next].Tells && !clauses[clause].Tells; next++)
        {
            clauses[next].Time ??= time;
        }
    }

    /// <summary>前年同月比, 前年の2倍: what something is compared with.</summary>
    private bool IsCompared(TimeExpression time) => After(time) is ['比', ..] or ['同', ..] or ['並', 'み', ..] or ['割', 'れ', ..] or ['以', '来', 'の', ..] || time.Range.Of(sentence.Text).EndsWith('比');

    /// <summary>Whether the clause, or the one that it runs up to, is in the past.</summary>
    private bool IsOver(int clause)
    {
        for (var i = clause; i < predicates.Count; i++)
        {
            var words = predicates[i].Range.Of(sentence.Text);
            if (predicates[i].Joint is Joint.But or Joint.Quoted || i == predicates.Count - 1 || words[^1] is 'た' or 'る' or 'う' or 'く' or 'す')
            {
                return words[^1] is 'た' || words.EndsWith("ている", StringComparison.Ordinal) || words.EndsWith("ていた", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsBetter(Clause clause, TimeExpression time, bool isDated) =>
        clause.Time is not { } held || (isDated, time.Precision).CompareTo((clause.IsDated, held.Precision)) > 0;

    private int DatedBy(TimeExpression time)
    {
        if (Saying(time) is >= 0 and var saying)
        {
            return saying;
        }

        var isApart = IsApart(time);
        var mayBeQuoted = !(isApart && Before(time) is [.., 'は']);
        var clause = FirstBehind(time, isApart, mayBeQuoted);
        return clause >= 0 || mayBeQuoted ? clause : FirstBehind(time, isApart, mayBeQuoted: true);
    }

    private int FirstBehind(TimeExpression time, bool isApart, bool mayBeQuoted)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            var isBehind = predicates[i].Range.Start >= time.Range.End;
            var isReached = predicates[i].Joint switch
            {
                Joint.Quoted => mayBeQuoted,
                Joint.Inner => !isApart && !IsOfNoun(time),
                _ => true,
            };
            if (isBehind && isReached)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>国防省は13日、…と発表した: the time right behind who says it is that of the saying.</summary>
    private int Saying(TimeExpression time)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            if (predicates[i].Marker?.Source is { } source && source.End + 1 == time.Range.Start && After(time) is not ['に', not '、', ..])
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>13日、: set off by a comma, so that it dates a clause further on.</summary>
    private bool IsApart(TimeExpression time) => After(time) is ['、', ..] or ['に', '、', ..] or ['に', 'か', 'け', 'て', '、', ..] or ['以', '降', '、', ..];

    /// <summary>1998年の地震: the time is that of a thing.</summary>
    private bool IsOfNoun(TimeExpression time) => After(time) is ['の', ..] or ['時', '点', 'の', ..];

    private ReadOnlySpan<char> After(TimeExpression time) => sentence.Text.AsSpan(time.Range.End, sentence.Range.End - time.Range.End);

    private ReadOnlySpan<char> Before(TimeExpression time) => sentence.Text.AsSpan(sentence.Range.Start, time.Range.Start - sentence.Range.Start);
}
