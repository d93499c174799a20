using System.Text.RegularExpressions;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Gives the times of a Japanese sentence to the clauses that they date.</summary>
internal sealed partial class JapaneseTiming(SentencePlace sentence, IReadOnlyList<Predicate> predicates, IReadOnlyList<Clause> clauses)
{
    // Further off, a time goes with what the sentence ends on, not with what describes a noun in between.
    private const int LongestGap = 8;
    private const int LongestBeforeAnother = 30;
    private const int LongestSetting = 24;

    private static readonly string[] _papers = ["法案", "条例", "協定", "条約", "契約", "議定書", "覚書", "書簡", "声明", "決議", "請願", "法律", "要望書", "規則", "勧告"];
    private static readonly string[] _plans = ["方針", "計画", "予定", "考え", "意向", "構想", "見通し", "見込み", "公算", "方向", "と決め"];
    private static readonly string[] _decided = ["ことを決め", "ことで合意", "ことで一致", "ことを申し合わせ", "方針を決め", "方針を固め", "案を可決", "案を決定", "案を承認"];
    private static readonly string[] _happenings = ["あった", "起きた", "起こった", "発生した"];

    private readonly int _lastDone = predicates.Count - 1 - predicates.Reverse().TakeWhile(predicate => predicate.Tense is not (Tense.Past or Tense.Lasting)).Count();

    public void Date()
    {
        foreach (var time in sentence.Times)
        {
            var tie = TimeTie.Of(sentence, time);
            if (!tie.IsCompared && time.Type != TimeType.Duration && DatedBy(time, tie) is >= 0 and var clause)
            {
                Give(clause, time, tie);
            }
        }
    }

    private void Give(int clause, TimeExpression named, TimeTie tie)
    {
        var isOver = TenseOf(clause) is Tense.Past or Tense.Lasting;
        var isOpen = named.To > sentence.Reference.Instant.AddDays(1);
        if (isOver && (tie.IsCountedOn || (tie.IsTerm || tie.IsDeadline) && isOpen))
        {
            return;
        }

        var time = isOver ? PastTimes.Of(sentence, named) : IsComing(clause) ? ComingTimes.Of(sentence, named) : named;
        var isDated = IsDated(clause, time, tie);
        if (!IsBetter(clauses[clause], time, isDated))
        {
            return;
        }

        clauses[clause].Give(time, isDated);
        for (var inner = clause - 1; inner >= 0 && !clauses[clause].Tells && predicates[inner].Range.Start >= time.Range.End; inner--)
        {
            if (IsOfOneTime(inner, time, tie))
            {
                clauses[inner].Share(time, isDated: false);
            }
        }

        ShareSetting(clause, time);
        for (var next = clause + 1; next < clauses.Count && GoesOn(next, time, tie, isDated); next++)
        {
            clauses[next].Share(time, isDated && IsContinued(next - 1) && next == clauses.Count - 1 && !predicates[next].IsNoun && (!HasFigure(clauses[next].Range) || IsOfHappening(next)));
        }
    }

    /// <summary>25日に開いた会談で、両国は合意した: the day of what is held is that of what is done there.</summary>
    private void ShareSetting(int held, TimeExpression time)
    {
        if (clauses[held].Tells || predicates[held].Joint != Joint.Inner || !HeldPattern().IsMatch(sentence.Text.AsSpan(predicates[held].Range.End, Math.Min(sentence.Range.End - predicates[held].Range.End, LongestSetting))))
        {
            return;
        }

        var isTold = false;
        for (var next = held + 1; next < clauses.Count && !clauses[next].Tells; next++)
        {
            if (!IsOutOfTense(next, time) && predicates[next].Joint != Joint.If)
            {
                var isDone = !isTold && predicates[next] is { IsNoun: false, Joint: not Joint.Inner } && !HasFigure(clauses[next].Range);
                clauses[next].Share(time, isDated: isDone);
                isTold |= isDone;
            }

            if (predicates[next].Joint == Joint.But)
            {
                return;
            }
        }
    }

    /// <summary>Whether what stands between a time and the clause that it dates is of that time: 16日、利率を上げ、1％にした.</summary>
    private bool IsOfOneTime(int inner, TimeExpression time, TimeTie tie)
    {
        if (predicates[inner].Joint == Joint.If || IsOfPaper(inner) || IsGiven(inner) && IsOutOfTense(inner, time))
        {
            return false;
        }

        var isJoined = tie.IsTopic || (tie.IsApart ? !IsPastInner(inner) || MishapPattern().IsMatch(sentence.Text.AsSpan(predicates[inner].Range.End)) : predicates[inner].Joint == Joint.Inner);
        var isTold = tie.IsBehindTopic && predicates[inner].Joint == Joint.Quoted;
        return isJoined && !isTold && (!IsOutOfTense(inner, time) || !IsQuoted(inner));
    }

    /// <summary>Whether the time of a clause is that of the next one, too.</summary>
    private bool GoesOn(int next, TimeExpression time, TimeTie tie, bool isDated)
    {
        var before = predicates[next - 1];
        var (start, end) = (clauses[next].Range.Start, predicates[next].Range.Start);
        var isJoined = tie.IsApart || (isDated && !(tie.IsUntil && !HasCondition()) || tie.IsOfThing) && IsContinued(next - 1) || PartPattern().IsMatch(Between(start, end)) || before.Joint == Joint.Inner || sentence.Text.AsSpan(before.Range.End).StartsWith("から");
        var isAnother = before.Joint == Joint.Inner ? !clauses[next - 1].IsShared && IsOfAnother(next) : !tie.IsApart && HasTopic(start, end);
        var isYetToBe = (time.To <= sentence.Reference.Instant || time.From <= sentence.Reference.Instant && time.Precision >= TimePrecision.Day) && before.Joint != Joint.Inner && predicates[next].Joint == Joint.Open && next == clauses.Count - 1 && IsToDo(next);
        return isJoined && !isAnother && !HasTime(next) && !isYetToBe && before.Joint != Joint.But && !clauses[next].Tells && !clauses[next - 1].Tells && !(IsGiven(next) && IsOutOfTense(next, time));
    }

    /// <summary>22日、受け入れを1万人に制限する法案を可決した: what a paper says is of no day.</summary>
    private bool IsOfPaper(int clause) => predicates[clause].Tense == Tense.Plain && Beginnings.IsOneOf(sentence.Text.AsSpan(predicates[clause].Range.End), _papers);

    /// <summary>10日、30万クローネを支払うことを決めた: the day is not that of the payment.</summary>
    private bool IsGiven(int clause) => clauses[clause].Deed is Deed.Gives or Deed.Receives or Deed.Exchanges;

    /// <summary>Whether a time is said of a clause: it is that of a thing where the clause tells of no day, nor of what is to come.</summary>
    private bool IsDated(int clause, TimeExpression time, TimeTie tie)
    {
        var predicate = predicates[clause];
        var isSaid = !predicate.IsNoun || time.Range.End >= predicate.Range.Start || time.From > sentence.Reference.Instant && !predicate.Range.Of(sentence.Text).StartsWith('で');
        var isTerm = tie.IsValidity || tie.IsTerm && time.To > sentence.Reference.Instant && TenseOf(clause) != Tense.Plain;
        var isOfThing = tie.IsOfThing && !(tie.IsObject && time.From > sentence.Reference.Instant && IsToDo(clause)) && !(tie.IsTopic && !predicate.IsNoun && !clauses[clause].Tells && (time.Precision >= TimePrecision.Day || time.From > sentence.Reference.Instant));
        return isSaid && !isTerm && !isOfThing;
    }

    /// <summary>14日に列車が脱線し、線路が壊れた: what follows is of the same time.</summary>
    private bool IsContinued(int clause)
    {
        var end = predicates[clause].Range.End;
        return end < sentence.Range.End && sentence.Text[end] == '、' && sentence.Text[end - 1] is not ('た' or 'だ' or 'る' or 'う' or 'く' or 'す');
    }

    private static bool IsBetter(Clause clause, TimeExpression time, bool isDated) =>
        clause.Time is not { } held || clause.IsShared || (isDated, time.Precision).CompareTo((clause.IsDated, held.Precision)) > 0;

    private int DatedBy(TimeExpression time, TimeTie tie)
    {
        if (Saying(time, tie) is >= 0 and var saying)
        {
            return saying;
        }

        var mayBeQuoted = !(tie.IsApart && tie.IsBehindTopic);
        var clause = FirstBehind(time, tie, mayBeQuoted);
        return clause >= 0 || mayBeQuoted ? clause : FirstBehind(time, tie, mayBeQuoted: true);
    }

    private int FirstBehind(TimeExpression time, TimeTie tie, bool mayBeQuoted)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            var (predicate, isLast) = (predicates[i].Range, i == predicates.Count - 1);
            var isBehind = predicate.Start >= time.Range.End || isLast && predicates[i].IsNoun && predicate.End == time.Range.End;
            var isReached = predicates[i].Joint switch
            {
                Joint.If => false,
                Joint.Quoted => mayBeQuoted,
                Joint.Inner => isLast || IsYetToBe(i, time) || !tie.IsApart && !tie.IsOfThing && IsNear(time, predicate),
                _ => true,
            };
            if (isBehind && isReached && (!IsOutOfTense(i, time) || !tie.IsApart && MayBeTold(i, time)) && !(tie.IsApart && IsProposed(i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether what a clause describes is only part of what the next one tells of.</summary>
    private bool IsOfAnother(int next)
    {
        var (start, end) = (clauses[next].Range.Start, predicates[next].Range.Start);
        return HasNewTopic(start, end) || IsOfPart(clauses[next]) || OwnerPattern().IsMatch(Between(start, end));
    }

    /// <summary>地震が襲った町で、当局は…, but not 報告された患者は….</summary>
    private bool HasNewTopic(int from, int to) => Between(from, to) is var words && words.IndexOf('、') is >= 0 and var comma && words[comma..].Contains('は');

    /// <summary>地裁は28日、46人が求めた訴訟で…: what describes a noun was done before.</summary>
    private bool IsPastInner(int clause) => predicates[clause] is { Joint: Joint.Inner, Tense: Tense.Past };

    /// <summary>昨年発注した6隻のうち2隻を売った.</summary>
    private bool IsOfPart(Clause clause) => sentence.Text.AsSpan(clause.Range.Start, clause.Range.Length).Contains("のうち", StringComparison.Ordinal);

    /// <summary>Whether a clause runs up to what somebody says.</summary>
    private bool IsQuoted(int clause) => predicates.Skip(clause).FirstOrDefault(predicate => predicate.Joint == Joint.Quoted || predicate.Tense != Tense.None && predicate.Joint != Joint.Inner)?.Joint == Joint.Quoted;

    /// <summary>Whether a time goes with what describes a noun behind it: further off only where the main clause has another time, or no verb.</summary>
    private bool IsNear(TimeExpression time, TextRange predicate)
    {
        var most = HasTimeBehind(predicate) || HasTimeApart(time) || predicates[^1].IsNoun ? LongestBeforeAnother : LongestGap;
        return predicate.Start - time.Range.End <= most && !HasTopic(time.Range.End, predicate.Start);
    }

    /// <summary>地裁は22日、2019年の崩落で88人が死亡した事故を巡り: the main clause has the time before.</summary>
    private bool HasTimeApart(TimeExpression time) => sentence.Times.Any(other => other.Range.End < time.Range.Start && sentence.Text[other.Range.End] == '、');

    private bool HasTimeBehind(TextRange predicate) => sentence.Times.Count > 0 && sentence.Times[^1].Range.Start >= predicate.End;

    private bool HasCondition() => predicates.Any(predicate => predicate.Joint == Joint.If);

    /// <summary>Whether a clause has a time of its own, which it does not have to share.</summary>
    private bool HasTime(int clause)
    {
        var isOver = TenseOf(clause) is Tense.Past or Tense.Lasting;
        return sentence.Times.Any(time => time.Range.Start >= clauses[clause].Range.Start && time.Range.End <= predicates[clause].Range.Start
            && !(isOver && time.To > sentence.Reference.Instant.AddDays(1)) && !TimeTie.Of(sentence, time).IsCompared);
    }

    /// <summary>計6台が絡む事故があった: what happened, whatever figures are told with it.</summary>
    private bool IsOfHappening(int clause) => Array.IndexOf(_happenings, predicates[clause].Range.Of(sentence.Text)) >= 0;

    /// <summary>8人が死亡した: the figure tells it, and has the time. An age, （22）, tells nothing.</summary>
    private bool HasFigure(TextRange clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (char.IsDigit(sentence.Text[at]) && !sentence.IsInTime(at))
            {
                if (EndOfAge(at) is var age && age == at)
                {
                    return true;
                }

                at = age;
            }
        }

        return false;
    }

    /// <summary>Where the bracket behind an age closes; where the figure stands, if it is none.</summary>
    private int EndOfAge(int figure)
    {
        var at = figure;
        while (at < sentence.Range.End && at - figure < 3 && char.IsDigit(sentence.Text[at]))
        {
            at++;
        }

        return figure > sentence.Range.Start && at < sentence.Range.End && sentence.Text[figure - 1] is '（' or '(' && sentence.Text[at] is '）' or ')' ? at : figure;
    }

    /// <summary>3月に供給する方針を固めた: of the month to come.</summary>
    private bool IsPlanned(int clause)
    {
        var behind = sentence.Text.AsSpan(predicates[clause].Range.End, sentence.Range.End - predicates[clause].Range.End);
        var plan = Beginnings.LengthAt(behind, _plans);
        return plan > 0 && IsToDo(clause) && !behind[plan..].StartsWith("だった");
    }

    /// <summary>昨年8月に進水し、年内に就役する: each of its time. 14日から続く火災: since when.</summary>
    private bool MayBeTold(int clause, TimeExpression time) =>
        predicates[clause].Tense == Tense.None || sentence.Text.AsSpan(time.Range.End).StartsWith("から") || IsPlanned(clause) && ComingTimes.Of(sentence, time) != time;

    /// <summary>Whether a clause is told as yet to be done: its verb stands as in a dictionary, and does not only say that something is.</summary>
    private bool IsComing(int clause) => IsPlanned(clause) || predicates[clause].Joint == Joint.Open && IsToDo(clause);

    private bool IsToDo(int clause)
    {
        var words = sentence.Text.AsSpan(predicates[clause].Range.Start, predicates[clause].Range.Length);
        return predicates[clause] is { Tense: Tense.Plain, IsNoun: false } && words[^1] is not ('い' or 'だ') && !words.EndsWith("ある") && !words.EndsWith("いる") && !words.EndsWith("続く");
    }

    /// <summary>24日の理事会で、回数を減らす案を審議する: the day is that of what is done with it.</summary>
    private bool IsProposed(int clause) => predicates[clause].Tense == Tense.Plain && predicates[^1] is { Tense: Tense.Plain, IsNoun: false, Marker: null }
        && sentence.Text.AsSpan(predicates[clause].Range.End) is var behind && (behind.StartsWith("案を") || behind.StartsWith("計画を") || behind.StartsWith("ことを") || behind.StartsWith("方針を"));

    /// <summary>30日、決議案を提出する方針で一致した: what is yet to be done is not of a day that is over.</summary>
    private bool IsOutOfTense(int clause, TimeExpression time) =>
        time.To is { } end && end <= sentence.Reference.Instant.AddDays(1)
        && (clause < _lastDone && TenseOf(clause) == Tense.Plain || predicates[clause].Tense == Tense.Plain && Beginnings.IsOneOf(sentence.Text.AsSpan(predicates[clause].Range.End), _decided));

    /// <summary>4月1日付で、部長が昇格する人事を決めた: of a day to come is what describes the noun.</summary>
    private bool IsYetToBe(int clause, TimeExpression time) =>
        time.From > sentence.Reference.Instant && predicates[clause].Tense == Tense.Plain && predicates[^1].Tense is Tense.Past or Tense.Lasting;

    /// <summary>The tense of a clause, or of the one that it runs up to.</summary>
    private Tense TenseOf(int clause)
    {
        for (var i = clause; i < predicates.Count; i++)
        {
            var isPassedOver = i > clause && predicates[i].Joint == Joint.Inner && i < predicates.Count - 1;
            if (!isPassedOver && (predicates[i].Tense != Tense.None || predicates[i].Joint is Joint.But or Joint.Quoted))
            {
                return predicates[i].Tense;
            }
        }

        return Tense.None;
    }

    /// <summary>Whether は stands between two places: what is behind it is not what the words before it go with.</summary>
    private bool HasTopic(int from, int to) => Between(from, to).Contains('は');

    /// <summary>The words between two places; none where the first is behind the second.</summary>
    private ReadOnlySpan<char> Between(int from, int to) => to > from ? sentence.Text.AsSpan(from, to - from) : [];

    /// <summary>国防省は13日、…と発表した: the time right behind who says it is that of the saying.</summary>
    private int Saying(TimeExpression time, TimeTie tie)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            if (predicates[i].Marker?.Source is { } source && source.End + 1 == time.Range.Start && tie.IsOfSaying && (i == 0 || predicates[i - 1].Joint != Joint.Open || IsToldAsNoun(i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>…したことを明らかにした, …する方針を示した: what is told runs up to who tells it. 集計を終え、結果を公表した are two things that were done.</summary>
    private bool IsToldAsNoun(int teller) => sentence.Text[predicates[teller - 1].Range.End] is not ('、' or '，');

    /// <summary>10月にも、二重に振り込まれたミスがあり: what happened is what describes it.</summary>
    [GeneratedRegex("^(?:ミス|事故|事件|問題|トラブル|被害|事案|ケース|例|火災|災害|騒ぎ|戦闘|衝突|攻撃|混乱)(?:が|も)(?:あ|起|発|相|続|見)", RegexOptions.CultureInvariant)]
    private static partial Regex MishapPattern();

    /// <summary>患者が61人で、このうち26人が.</summary>
    [GeneratedRegex("^、(?:このうち|そのうち|うち)", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    /// <summary>昨年配信した新作の利用者が増えた: the noun is not what the time is of. 起きた火災の件数 is.</summary>
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{1,12}の(?![0-9約]|うち|数|件数|総数|合計|割合|平均|額|総額|量|人数)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerPattern();

    /// <summary>What is held, or looked into: a day said of it is that of what is done or found there.</summary>
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}0-9]{0,16}(?:会合|会議|会談|協議|会見|総会|大会|集会|式典|式|大祭|祭|理事会|委員会|議会|評議会|調査|査察|点検|統計|集計|決算|選|選挙|投票|試合|試験|実験|演習|裁判|公判|審理|事故|火災|地震|噴火|攻撃|衝突|戦闘|発表|報告書|まとめ)(?:の会場(?:近く|付近|周辺)?)?(?:で|では|でも|によると|には)", RegexOptions.CultureInvariant)]
    private static partial Regex HeldPattern();
}
