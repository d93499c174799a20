using Kawaraban.Language.Characters;
using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Lets the markers of a Japanese sentence govern its clauses: によると what follows, と述べた and とみられる what comes before.</summary>
internal sealed class JapaneseVouching(SentencePlace sentence, IReadOnlyList<Predicate> predicates, IReadOnlyList<Clause> clauses, IReadOnlyList<Clause> before)
{
    private static readonly string[] _inFront = ["推定", "推計", "試算", "概算で", "おそらく", "恐らく", "たぶん", "どうやら", "もしかすると", "もしかしたら", "ひょっとすると", "ひょっとしたら"];

    private static readonly string[] _further = ["、さらに", "、今後", "、このまま", "、なお"];
    private static readonly string[] _ofComing = ["可能性", "見通し", "見込み", "公算", "恐れ", "おそれ"];

    public void Govern()
    {
        foreach (var marker in sentence.Markers.Where(marker => !JapanesePredicates.IsDone(sentence, marker) && !IsOfFigure(marker)))
        {
            var teller = TellerOf(marker);
            if (teller == 0 && predicates.Count == 1 && IsBare(sentence, predicates[0]))
            {
                GovernBefore(marker.Strength, marker.Source);
            }
            else if (JapanesePredicates.IsPhrase(marker))
            {
                GovernBehind(marker, clauses.Count);
            }
            else if (teller < 0 && _inFront.Any(word => marker.Range.Of(sentence.Text) == word))
            {
                GovernBehind(marker, 1);
            }
            else
            {
                GovernInFront(marker, teller);
            }
        }

        for (var teller = 0; teller < clauses.Count; teller++)
        {
            if (clauses[teller].Tells && predicates[teller].Marker is null)
            {
                GovernUnmarked(teller);
            }
        }
    }

    /// <summary>支持者ら推定3万人が抗議した: only the figure is reckoned.</summary>
    private bool IsOfFigure(EvidenceMarker marker) => marker.Range.Length == 2 && marker.Range.End < sentence.Range.End && sentence.Text[marker.Range.Start] == '推' && char.IsDigit(sentence.Text[marker.Range.End]);

    private void GovernUnmarked(int teller)
    {
        if (clauses.Count == 1)
        {
            GovernBefore(EvidenceStrength.Stated, SubjectOf(predicates[0]));
        }
        else if (teller > 0)
        {
            clauses[teller - 1].Govern(EvidenceStrength.Stated, SubjectOf(predicates[teller - 1]));
        }
    }

    /// <summary>Whether a predicate that is no marker tells: it closes a sentence of its own, or stands behind what was decided, …すると決めた.</summary>
    public static bool IsTeller(SentencePlace sentence, IReadOnlyList<Predicate> predicates, int at) => predicates[at] is { Marker: null } predicate
        && (predicate is { MayTell: true, Joint: Joint.Inner } && at < predicates.Count - 1 || predicates.Count == 1 && IsBare(sentence, predicate) || at > 0 && predicate.MayTell && predicates[at - 1] is { Joint: Joint.Quoted } before && before.Range.End + 1 == predicate.Range.Start);

    /// <summary>ランタン紙が4日、報じた。: nothing but who, when and a verb of telling.</summary>
    public static bool IsBare(SentencePlace sentence, Predicate predicate)
    {
        const int Longest = 30;
        var start = sentence.Range.Start;
        var end = predicate.Range.Start;
        foreach (var time in sentence.Times.Reverse())
        {
            end = time.Range.End + 1 >= end ? time.Range.Start : end;
        }

        var isSubject = end > start && end - start <= Longest && sentence.Text[end - 1] is 'が' or 'は';
        return predicate.MayTell && isSubject && sentence.Text.AsSpan(start, end - start).IndexOfAny("をと、") < 0;
    }

    private void GovernBefore(EvidenceStrength strength, TextRange? voucher)
    {
        foreach (var clause in before)
        {
            clause.Govern(strength, voucher);
        }
    }

    private void GovernBehind(EvidenceMarker marker, int most)
    {
        for (var i = 0; i < clauses.Count && most > 0; i++)
        {
            if (predicates[i].Range.Start >= marker.Range.End)
            {
                clauses[i].Govern(marker.Strength, marker.Source);
                most--;
            }
        }
    }

    private void GovernInFront(EvidenceMarker marker, int teller)
    {
        var from = marker.Source is { } source && source.End < marker.Range.Start && !IsTellerBehind(source) ? source.End : sentence.Range.Start;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var isTold = i == teller || (!IsAdnominal(marker) || predicates[i].Range.End + 1 >= marker.Range.Start) && predicates[i].Range.Start < marker.Range.End && predicates[i].Range.Start >= from;
            if (isTold && i != teller && (predicates[i].Joint is Joint.But || IsOfComing(marker) && GoesFurther(i) || IsBeforeNewTopic(marker, i) || IsOfThing(marker) && sentence.Text.AsSpan(predicates[i].Range.End).StartsWith("、")))
            {
                return;
            }

            if (isTold && !(i != teller && IsOfComing(marker) && IsOver(clauses[i])))
            {
                clauses[i].Govern(marker.Strength, marker.Source);
            }
        }
    }

    /// <summary>被害は17億円に達し、さらに増える恐れがある: what is feared comes on top.</summary>
    private bool GoesFurther(int clause) => Beginnings.IsOneOf(sentence.Text.AsSpan(predicates[clause].Range.End), _further);

    /// <summary>…に上ると県はみている: who tells stands behind what he tells.</summary>
    private bool IsTellerBehind(TextRange source) => source.Start > sentence.Range.Start && sentence.Text[source.Start - 1] == 'と' && predicates.Any(predicate => predicate.Range.End == source.Start - 1);

    /// <summary>警視庁は21人を摘発し、被害は3億円に上るとみている: the first was done by who thinks the second.</summary>
    private bool IsBeforeNewTopic(EvidenceMarker marker, int clause) =>
        (IsOfComing(marker) || marker.Source is null || predicates[clause].Range.Of(sentence.Text).EndsWith("おり", StringComparison.Ordinal) || marker.Source is { } source && sentence.Text.AsSpan(source.End) is ['は', not '、', ..]) && clause + 1 < clauses.Count && !clauses[clause + 1].Tells
        && sentence.Text.AsSpan(predicates[clause].Range.End).StartsWith("、")
        && sentence.Text.AsSpan(predicates[clause].Range.End, predicates[clause + 1].Range.Start - predicates[clause].Range.End).Contains('は');

    /// <summary>感染が疑われる患者が見つかった: what describes a noun is said of it alone.</summary>
    private bool IsAdnominal(EvidenceMarker marker) => marker.Range.End < sentence.Range.End && sentence.Text[marker.Range.End - 1] is 'た' or 'る'
        && CharacterClasses.At(sentence.Text, marker.Range.End) is CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Digit;

    /// <summary>見通し and 恐れ are of what is to come.</summary>
    private bool IsOfComing(EvidenceMarker marker) => Array.Exists(_ofComing, word => marker.Range.Of(sentence.Text).StartsWith(word, StringComparison.Ordinal));

    private bool IsOver(Clause clause) => clause.Time?.To is { } end && end <= sentence.Reference.Instant;

    /// <summary>4年間在任し、受け取りを否定した: only the thing is denied, not the clause before.</summary>
    private bool IsOfThing(EvidenceMarker marker) => sentence.Text[marker.Range.Start] == 'を' || marker.Range.Start > sentence.Range.Start && sentence.Text[marker.Range.Start - 1] == 'を';

    private int TellerOf(EvidenceMarker marker)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            if (predicates[i].Marker == marker)
            {
                return i;
            }
        }

        return -1;
    }

    private TextRange? SubjectOf(Predicate predicate)
    {
        var start = sentence.Range.Start;
        var end = sentence.Text.AsSpan(start, predicate.Range.Start - start).IndexOfAny("がは");
        return end > 0 ? new TextRange(start, end) : null;
    }
}
