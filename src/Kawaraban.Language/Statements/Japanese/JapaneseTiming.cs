using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Gives the times of a Japanese sentence to the clauses that they date.</summary>
internal sealed class JapaneseTiming(SentencePlace sentence, IReadOnlyList<Predicate> predicates, IReadOnlyList<Clause> clauses)
{
    private const int LongestGap = 3;

    private static readonly string[] _sayings = ["会見", "声明", "演説", "談話", "議会", "国会", "取材", "会合"];

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
        for (var inner = clause - 1; inner >= 0 && IsApart(time) && !clauses[clause].Tells && predicates[inner].Range.Start >= time.Range.End; inner--)
        {
            clauses[inner].Time ??= time;
        }

        var goesOn = IsApart(time) || isDated && IsContinued(clause) || sentence.Text.AsSpan(predicates[clause].Range.End).StartsWith("から");
        for (var next = clause + 1; goesOn && next < clauses.Count && predicates[next - 1].Joint != Joint.But && !clauses[next].Tells && !clauses[clause].Tells; next++)
        {
            clauses[next].Time ??= time;
        }
    }

    /// <summary>14日に列車が脱線し、線路が壊れた: what follows is of the same time.</summary>
    private bool IsContinued(int clause)
    {
        var end = predicates[clause].Range.End;
        return end < sentence.Range.End && sentence.Text[end] == '、' && sentence.Text[end - 1] is not ('た' or 'だ' or 'る' or 'う' or 'く' or 'す');
    }

    /// <summary>前年同月比, 2022年を上回った: what something is compared with. 地震から23分後 counts from what is not known, 2027年からの放映権 is of a thing.</summary>
    private bool IsCompared(TimeExpression time) => After(time) is ['を', ..] or ['よ', 'り', ..] or ['に', '比', ..] or ['か', 'ら', 'の', ..] or ['比', ..] or ['同', ..] or ['並', 'み', ..] or ['割', 'れ', ..] or ['以', '来', 'の', ..] || time.Range.Of(sentence.Text).EndsWith('比') || IsCounted(time);

    private bool IsCounted(TimeExpression time) => time.Range.Of(sentence.Text)[^1] is '後' or '前' && Before(time) is [.., 'か', 'ら'] or [.., 'の'];

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
                Joint.Inner => i == predicates.Count - 1 || !isApart && !IsOfNoun(time) && predicates[i].Range.Start - time.Range.End <= LongestGap,
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
            if (predicates[i].Marker?.Source is { } source && source.End + 1 == time.Range.Start && IsOfSaying(time) && (i == 0 || predicates[i - 1].Joint != Joint.Open || IsToldAsNoun(i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>…したことを明らかにした, …する方針を示した: what is told runs up to who tells it. 集計を終え、結果を公表した are two things that were done.</summary>
    private bool IsToldAsNoun(int teller) => sentence.Text[predicates[teller - 1].Range.End] is not ('、' or '，');

    /// <summary>13日、: set off by a comma, so that it dates a clause further on.</summary>
    private bool IsApart(TimeExpression time) => After(time) is ['、', ..] or ['に', '、', ..] or ['に', 'か', 'け', 'て', '、', ..] or ['以', '降', '、', ..] or ['ま', 'で', 'に', '、', ..];

    /// <summary>首相は13日の会見で is; 中央銀行は来年の赤字を and 同国は10月に are not.</summary>
    private bool IsOfSaying(TimeExpression time) => After(time) switch
    {
        ['に', not '、', ..] or ['ま', 'で', ..] => false,
        ['の', .. var rest] => Array.Exists(_sayings, rest[..Math.Min(rest.Length, 8)].ToString().Contains),
        _ => true,
    };

    /// <summary>1998年の地震: the time is that of a thing.</summary>
    private bool IsOfNoun(TimeExpression time) => After(time) is ['の', ..] or ['時', '点', 'の', ..];

    private ReadOnlySpan<char> After(TimeExpression time) => sentence.Text.AsSpan(time.Range.End, sentence.Range.End - time.Range.End);

    private ReadOnlySpan<char> Before(TimeExpression time) => sentence.Text.AsSpan(sentence.Range.Start, time.Range.Start - sentence.Range.Start);
}
