using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.English;

/// <summary>Lets the markers of an English sentence govern its clauses: those that tell, what they tell; all others their own clause.</summary>
internal sealed class EnglishVouching(SentencePlace sentence, EnglishTokens tokens, IReadOnlyList<VerbGroup> groups, IReadOnlyList<int> starts, IReadOnlyList<Clause> clauses)
{
    private const int LongestCharge = 4;

    public void Govern()
    {
        GovernWithin();
        GovernPossible();
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            if (clauses[clause].Tells)
            {
                GovernFrom(clause);
            }
        }
    }

    private void GovernWithin()
    {
        foreach (var marker in sentence.Markers)
        {
            var (clause, isTeller) = ClauseOf(marker);
            if (!isTeller && !(clause is not null && GovernJoined(clause, marker) && marker.Range.Start > clause.Predicate.End))
            {
                clause?.Govern(marker.Strength, marker.Source);
            }
        }
    }

    /// <summary>"A further exchange could take place next month".</summary>
    private void GovernPossible()
    {
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var time = clauses[clause].Time;
            if (tokens.Is(groups[clause].First, "could") && !tokens.Is(groups[clause].First + 1, "not") && groups[clause].Last > groups[clause].First && !(time?.From <= sentence.Reference.Instant))
            {
                clauses[clause].Govern(EvidenceStrength.Inferred, null);
            }

            if (groups[clause].Marker is null && tokens[groups[clause].First] is "expect" or "expects" or "expected")
            {
                clauses[clause].Govern(EvidenceStrength.Estimated, null);
            }
        }
    }

    /// <summary>"He allegedly took money and bought a house": the adverb is said of both. "is accused of robbing a bank": the charge is what follows.</summary>
    private bool GovernJoined(Clause clause, EvidenceMarker marker)
    {
        var next = clauses.Index().FirstOrDefault(held => held.Item == clause).Index + 1;
        if (next >= clauses.Count)
        {
            return false;
        }

        var isSaidOfBoth = marker.Source is null && EnglishVerb.Of(sentence.Text.AsSpan(marker.Range.Start, marker.Range.Length)) is null && marker.Range.End <= clause.Predicate.Start + marker.Range.Length && tokens.Is(starts[next], "and") && groups[next].First == starts[next] + 1;
        var isCharge = marker.Range.End >= clause.Predicate.End && groups[next].First == starts[next] && tokens[groups[next].First].EndsWith("ing") && tokens.RangeOf(groups[next].First).Start - marker.Range.End is >= 0 and <= LongestCharge;
        if (isSaidOfBoth || isCharge)
        {
            clauses[next].Govern(marker.Strength, null);
        }

        return isCharge;
    }

    private (Clause? Clause, bool IsTeller) ClauseOf(EvidenceMarker marker)
    {
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            if (clauses[clause].Range.Start <= marker.Range.Start && marker.Range.Start < clauses[clause].Range.End)
            {
                return (clauses[clause], groups[clause].Marker == marker);
            }
        }

        return (null, false);
    }

    private void GovernFrom(int teller)
    {
        var strength = groups[teller].Marker?.Strength ?? EvidenceStrength.Stated;
        var voucher = groups[teller].Marker is { } marker ? marker.Source : Subject(teller);
        clauses[teller].Govern(strength, voucher);
        if (IsBehindWhatItTells(teller))
        {
            for (var clause = teller - 1; clause >= 0; clause--)
            {
                clauses[clause].Govern(strength, voucher);
                if (IsParted(clause))
                {
                    break;
                }
            }
        }

        if (!IsBehindWhatItTells(teller) || IsClosed(groups[teller].Last + 1))
        {
            for (var clause = teller + 1; clause < clauses.Count && !IsParted(clause) && !clauses[clause].Tells && !tokens.Is(starts[clause], "but") && !(clause == teller + 1 && IsJoinedVerb(clause)); clause++)
            {
                clauses[clause].Govern(strength, voucher);
            }
        }
    }

    /// <summary>"…, the ministry said", "… according to police": nothing that is told follows, or only what is set off by a comma.</summary>
    private bool IsBehindWhatItTells(int teller)
    {
        if (teller == 0)
        {
            return false;
        }

        var isJoined = tokens.IsIn(starts[teller], EnglishForms.Joints) || tokens.IsIn(starts[teller], EnglishForms.ClauseStarts);
        var isSetOff = tokens.GapBefore(starts[teller]).IndexOfAny(",”\"") >= 0 || groups[teller].First == starts[teller];
        var tellsMore = teller + 1 < clauses.Count && !clauses[teller + 1].Tells && !tokens.IsIn(starts[teller + 1], EnglishForms.Joints) && !IsParted(teller + 1);
        return isSetOff && !isJoined && (!tellsMore || IsClosed(groups[teller].Last + 1)) && !HasObject(groups[teller].Last);
    }

    /// <summary>", the agency reported on Monday, a step that would": a comma, and not what is told, stands behind the verb and its time.</summary>
    private bool IsClosed(int word)
    {
        var at = word;
        while (at < tokens.Count && (sentence.IsInTime(tokens.RangeOf(at).Start) || tokens.Is(at, "on") || tokens.Is(at, "in")))
        {
            at++;
        }

        return at < tokens.Count && tokens.GapBefore(at).Contains(',') && !tokens[at].EndsWith("ing") && !tokens.IsIn(at, EnglishForms.ClauseStarts);
    }

    /// <summary>"expects profits and plans to buy": a second thing that the same one does.</summary>
    private bool IsJoinedVerb(int clause) => tokens.Is(starts[clause], "and") && groups[clause].First == starts[clause] + 1 && !tokens[groups[clause].First].EndsWith("ing");

    /// <summary>"has denied the claim" tells of the claim; "said this week" and "told the paper" of what stands before.</summary>
    private bool HasObject(int verb) =>
        tokens.AreJoined(verb, verb + 1) && tokens.IsIn(verb + 1, EnglishForms.Articles) && !tokens.Is(verb, "told") && !sentence.IsInTime(tokens.RangeOf(verb + 1).Start);

    private bool IsParted(int clause) => clause > 0 && tokens.GapBefore(starts[clause]).Contains(';');

    private TextRange? Subject(int teller) =>
        groups[teller].First > starts[teller] ? TextRange.Between(tokens.RangeOf(starts[teller]).Start, tokens.RangeOf(groups[teller].First - 1).End) : null;
}
