using Kawaraban.Language.Evidence;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>Finds the verbs of an English sentence, each the predicate of a clause.</summary>
internal sealed partial class EnglishVerbs(SentencePlace sentence, EnglishTokens tokens)
{
    private const int LongestGroup = 7;

    private static readonly EnglishWords _shares = new("a an about almost nearly more less at around half some");

    private readonly List<VerbGroup> _groups = [];
    private readonly List<int> _reduced = [];

    /// <summary>The words in a verb's form that only describe a thing: "mergers imposed in 2014".</summary>
    public IReadOnlyList<int> Reduced => _reduced;

    public IReadOnlyList<VerbGroup> Read()
    {
        for (var word = 0; word < tokens.Count;)
        {
            var group = IsInTime(word) ? null : Promise(word) ?? Intended(word) ?? Marked(word) ?? WithAuxiliaries(word) ?? Infinitive(word) ?? Simple(word);
            if (group is not null)
            {
                _groups.Add(group);
            }

            word = (group?.Last ?? word) + 1;
        }

        return _groups;
    }

    private bool IsInTime(int word) => word >= 0 && word < tokens.Count && sentence.IsInTime(tokens.RangeOf(word).Start);

    /// <summary>The words of a marker that names who vouches: "said", "according to".</summary>
    private VerbGroup? Marked(int word)
    {
        if (MarkerAt(word) is not { } marker || !Governs(marker, word))
        {
            return null;
        }

        var last = word;
        while (last + 1 < tokens.Count && tokens.RangeOf(last + 1).End <= marker.Range.End)
        {
            last++;
        }

        return new VerbGroup(StartOfGroup(word), last, Deed.Tells, marker);
    }

    private EvidenceMarker? MarkerAt(int word)
    {
        var at = tokens.RangeOf(word).Start;
        foreach (var marker in sentence.Markers)
        {
            if (marker.Range.Start <= at && at < marker.Range.End)
            {
                return marker;
            }
        }

        return null;
    }

    private bool Governs(EvidenceMarker marker, int word) =>
        marker.Source is not null || EnglishVerb.Of(tokens[word]) is not null && !tokens.IsIn(word - 1, EnglishForms.Determiners) && !EnglishForms.Be.Contains(tokens[word - 1]);

    private int StartOfGroup(int word)
    {
        var first = word;
        while (first > 0 && !IsInTime(first - 1) && tokens.IsIn(first - 1, EnglishForms.Auxiliaries) && (_groups.Count == 0 || first - 1 > _groups[^1].Last))
        {
            first--;
        }

        return first;
    }

    /// <summary>"has vowed to provide": the promise is the deed, or the giving that is promised.</summary>
    private VerbGroup? Promise(int word)
    {
        if (EnglishDeeds.Of(tokens, word) != Deed.Promises || IsNoun(word))
        {
            return null;
        }

        var next = PastTime(word + 1);
        var isBinding = tokens.Is(next, "to") || tokens.Is(word + 1, "not") && tokens.Is(word + 2, "to");
        var gives = tokens.Is(next, "to") ? EnglishDeeds.Of(tokens, next + 1) : Deed.Other;
        return isBinding ? gives is Deed.Gives or Deed.Receives or Deed.Exchanges
            ? new VerbGroup(StartOfGroup(word), next + 1, gives, null)
            : new VerbGroup(StartOfGroup(word), word, Deed.Promises, null) : null;
    }

    /// <summary>The word behind a time that stands right behind a verb: "agreed on Wednesday to pay".</summary>
    private int PastTime(int word)
    {
        var at = tokens.IsIn(word, EnglishForms.Prepositions) && IsInTime(word + 1) ? word + 1 : word;
        while (IsInTime(at) && tokens.AreJoined(at - 1, at))
        {
            at++;
        }

        return at > word + 1 || IsInTime(word) ? at : word;
    }

    /// <summary>"plans to shut", "has decided to close", "failed to pay": what it is that is planned.</summary>
    private VerbGroup? Intended(int word)
    {
        if (!tokens.IsIn(word, EnglishForms.Catenatives) || PastTime(word + 1) is var to && (!tokens.Is(to, "to") || !tokens.AreJoined(to - 1, to + 1) || !EnglishForms.IsBase(tokens[to + 1])) || IsNounHere(word))
        {
            return null;
        }

        var last = LastOfInfinitive(to + 1);
        return new VerbGroup(StartOfGroup(word), last, EnglishDeeds.Of(tokens, last), null);
    }

    private bool IsNounHere(int word) => word == 0 || IsNoun(word) || tokens.IsIn(word - 1, EnglishForms.Be) && EnglishConjugation.Is(tokens[word], EnglishInflection.Participle);

    /// <summary>"be delivered", "have fallen", "pay".</summary>
    private int LastOfInfinitive(int word)
    {
        var last = word;
        while (last - word < 2 && tokens[last] is "be" or "have" or "been" && tokens.AreJoined(last, last + 1) && (EnglishForms.IsParticiple(tokens[last + 1]) || tokens.Is(last + 1, "been")))
        {
            last++;
        }

        return last;
    }

    /// <summary>"expected growth to slow", "ordered the firm to pay", "a plan to close 12 schools by 2028", ", to be delivered in May": an infinitive of its own.</summary>
    private VerbGroup? Infinitive(int word)
    {
        if (!tokens.Is(word, "to") || !tokens.AreJoined(word, word + 1) || !EnglishForms.IsBase(tokens[word + 1]) || !IsSetTo(word) && (_groups.Count == 0 || !(IsCaused(word) || IsForCome(word) || EnglishDeeds.Of(tokens, word + 1) != Deed.Other && IsBeforeObject(word + 1))))
        {
            return null;
        }

        var last = LastOfInfinitive(word + 1);
        return new VerbGroup(word, last, EnglishDeeds.Of(tokens, last), null);
    }

    /// <summary>"The alarm, due to be replaced this winter,".</summary>
    private bool IsSetTo(int word) => word > 1 && (tokens.IsIn(word - 1, EnglishForms.Coming) && tokens.GapBefore(word - 1).Contains(',') || tokens.Is(word + 1, "be") && tokens.GapBefore(word).Contains(','));

    private bool IsCaused(int word)
    {
        const int LongestObject = 7;
        var verb = _groups[^1].Last;
        if (!tokens.IsIn(verb, EnglishForms.Causing) || word - verb is < 2 or > LongestObject || tokens.IsIn(_groups[^1].First, EnglishForms.Be))
        {
            return false;
        }

        for (var at = verb + 1; at <= word; at++)
        {
            if (!tokens.AreJoined(at - 1, at) || tokens.IsIn(at, EnglishForms.ClauseStarts) || IsInTime(at) || tokens.Is(at, "for"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a time that is yet to come stands behind an infinitive, and no verb that looks ahead before it.</summary>
    private bool IsForCome(int word)
    {
        if ((LooksAhead(_groups[^1]) || _groups[^1].Deed == Deed.Promises) && IsOneSegment(_groups[^1].Last, word))
        {
            return false;
        }

        for (var at = word + 2; at < tokens.Count && tokens.GapBefore(at).IndexOfAny(",;:–—") < 0 && !tokens.IsIn(at, EnglishForms.ClauseStarts) && !tokens.IsIn(at, EnglishForms.Auxiliaries); at++)
        {
            if (sentence.TimeAt(tokens.RangeOf(at).Start) is { } time)
            {
                return time.From > sentence.Reference.Instant;
            }
        }

        return false;
    }

    private bool LooksAhead(VerbGroup group)
    {
        for (var word = group.First; word <= group.Last; word++)
        {
            if (tokens.IsIn(word, EnglishForms.Modals) && !tokens.Is(word + 1, "have") || word < group.Last && tokens.IsIn(word, EnglishForms.Intending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that parts clauses stands between two words.</summary>
    private bool IsOneSegment(int word, int next)
    {
        for (var at = word + 1; at <= next; at++)
        {
            if (tokens.IsIn(at, EnglishForms.ClauseStarts) && !IsBeforeTime(at) || tokens.IsIn(at, EnglishForms.Joints) || tokens.GapBefore(at).IndexOfAny(",;:–—") >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"has been sent", "will close", "is due to open", "were killed"; an auxiliary alone is a verb as well.</summary>
    private VerbGroup? WithAuxiliaries(int word)
    {
        if (!tokens.IsIn(word, EnglishForms.Auxiliaries))
        {
            return null;
        }

        var last = word + 1;
        while (last - word < LongestGroup && tokens.AreJoined(last - 1, last) && !(tokens.Is(last, "last") && tokens.IsIn(last - 1, EnglishForms.Modals)) && (tokens.IsIn(last, EnglishForms.Auxiliaries) || tokens.IsIn(last, EnglishForms.Between) && !IsVerbOfGroup(last) || IsAdverb(last)))
        {
            last++;
        }

        if (!tokens.AreJoined(last - 1, last) || !IsVerbBehind(last) || IsInTime(last))
        {
            last = LastAuxiliary(word, last);
        }

        if ((Promise(last) ?? Intended(last) ?? Marked(last)) is { } whole)
        {
            return whole with { First = word };
        }

        if (tokens.IsIn(last, EnglishForms.Chained) && tokens.Is(last + 1, "to") && tokens.AreJoined(last, last + 2) && EnglishForms.IsBase(tokens[last + 2]))
        {
            last = LastOfInfinitive(last + 2);
        }

        var isGeneral = last == word + 1 && !IsGerund(last) && (tokens.Is(word, "is") || tokens.Is(word, "are"));
        return new VerbGroup(word, last, last == word || isGeneral ? Deed.Other : EnglishDeeds.Of(tokens, last), null);
    }

    /// <summary>"had been quiet".</summary>
    private int LastAuxiliary(int word, int end)
    {
        var last = word;
        while (last + 1 < end && tokens.IsIn(last + 1, EnglishForms.Auxiliaries))
        {
            last++;
        }

        return last;
    }

    private bool IsAdverb(int word) => tokens[word] is [_, _, _, .., 'l', 'y'] && EnglishConjugation.Of(tokens[word]) == EnglishInflection.None && !IsInTime(word);

    /// <summary>Whether one of the words that may stand in between is the verb itself: "was reported", "is set", but "is expected to".</summary>
    private bool IsVerbOfGroup(int word) => EnglishForms.IsParticiple(tokens[word]) && !tokens.Is(word + 1, "to");

    private bool IsVerbBehind(int word) =>
        tokens.IsIn(word - 1, EnglishForms.Modals) || IsModalGroup(word)
            ? tokens[word].Length > 1 && !tokens.IsIn(word, EnglishForms.Determiners) && !tokens.IsIn(word, EnglishForms.ClauseStarts)
            : EnglishForms.IsParticiple(tokens[word]) || EnglishDeeds.Has(tokens[word]);

    /// <summary>"may also visit".</summary>
    private bool IsModalGroup(int word)
    {
        for (var at = word - 1; at >= 0 && word - at < LongestGroup && (tokens.IsIn(at, EnglishForms.Between) || tokens.IsIn(at, EnglishForms.Auxiliaries)); at--)
        {
            if (tokens.IsIn(at, EnglishForms.Modals))
            {
                return at == word - 1 || !tokens.IsIn(word - 1, EnglishForms.Auxiliaries);
            }
        }

        return false;
    }

    /// <summary>"closed", "sank", "supplies": one word that is a verb by its form and its neighbours.</summary>
    private VerbGroup? Simple(int word)
    {
        if (tokens.IsCapital(word) && word > 0 || IsNoun(word) || MarkerAt(word) is not null || IsValued(word))
        {
            return null;
        }

        _ = EnglishConjugation.Of(tokens[word]) is EnglishInflection.Participle or EnglishInflection.Gerund && IsReduced(word);
        var isPast = EnglishForms.IsPast(tokens[word]) && !IsParticipleOfNoun(word) && (EnglishForms.IsPastOnly(tokens[word]) || !IsReduced(word));
        return isPast || IsListedVerb(word) && !IsReduced(word) || IsPresent(word) ? new VerbGroup(word, word, EnglishDeeds.Of(tokens, word), null) : null;
    }

    /// <summary>"damage estimated at 48 million".</summary>
    private bool IsValued(int word) => tokens[word] is "estimated" or "valued" or "priced" && (tokens.Is(word + 1, "at") || tokens.IsNumber(word + 1));

    /// <summary>Behind an article, a number or a preposition there is no verb: "the captured drones", "35 captured drones", "the newly elected mayor", "Monday's planned vote".</summary>
    private bool IsNoun(int word)
    {
        if (!tokens.AreJoined(word - 1, word))
        {
            return tokens.IsIn(word, EnglishForms.Openers) && tokens.IsIn(word + 1, EnglishForms.Prepositions);
        }

        return tokens.IsIn(word - 1, EnglishForms.Determiners) && !IsGerund(word) && !tokens.Is(word - 1, "that") && !(tokens.Is(word - 1, "than") && tokens.Is(word - 2, "more") && tokens.IsIn(word, EnglishForms.Multiplying))
            || tokens.IsNumber(word - 1) && tokens.AreJoined(word, word + 1) && !tokens.IsIn(word + 1, EnglishForms.Determiners) && !IsInTime(word - 1)
            || tokens[word - 1] is [.., '\'', 's'] && !IsInTime(word - 1)
            || tokens[word - 1] is [_, _, .., 'l', 'y'] && tokens.IsIn(word - 2, EnglishForms.Determiners);
    }

    private bool IsGerund(int word) => EnglishConjugation.Is(tokens[word], EnglishInflection.Gerund);

    private bool IsParticipleOfNoun(int word) => (tokens.IsNumber(word - 1) || tokens.IsIn(word - 1, EnglishForms.Numbers)) && tokens.AreJoined(word - 1, word) && _groups.Count > 0 && tokens.IsIn(word, EnglishForms.Casualties) && (!tokens.AreJoined(word, word + 1) || IsSharedPassive(word)) || EnglishForms.IsParticiple(tokens[word]) && tokens.AreJoined(word - 1, word) && tokens.IsNumber(word - 1) && tokens.AreJoined(word, word + 1) && !tokens.IsIn(word + 1, EnglishForms.Determiners) && !IsInTime(word - 1);

    /// <summary>"Two were killed and nine hurt on Monday": one verb, said of both.</summary>
    private bool IsSharedPassive(int word) => tokens.Is(word - 2, "and") && _groups[^1].First < _groups[^1].Last && tokens.IsIn(_groups[^1].First, EnglishForms.Be);

    /// <summary>"carries 300 passengers", "who works in", "takes effect on 1 January": a present by its form, with a subject before it and no other verb in its clause.</summary>
    private bool IsPresent(int word)
    {
        var form = EnglishConjugation.Of(tokens[word]);
        if (!IsBehindSubjectOf(word, form) || (form & (EnglishInflection.Third | EnglishInflection.Base)) == EnglishInflection.None || tokens.IsIn(word - 1, EnglishForms.Prepositions) || tokens.IsIn(word - 1, EnglishForms.Modals))
        {
            return false;
        }

        if (IsCounted(word) && !IsLingering(word) || EnglishForms.IsPast(tokens[word + 1]) && tokens.AreJoined(word, word + 1))
        {
            return false;
        }

        var isThird = (form & EnglishInflection.Third) != EnglishInflection.None;
        var isJoined = tokens.Is(word - 1, "and") && _groups.Count > 0 && (isThird || LooksAhead(_groups[^1]));
        var isBehindSubject = isJoined || IsLingering(word) || !tokens.AreJoined(word - 1, word) || tokens.IsIn(word - 1, EnglishForms.Pronouns) || (isThird ? tokens[word - 1] is not [.., 's'] || tokens.IsCapital(word - 1) : tokens[word - 1] is [.., not 's', 's'] || tokens.IsIn(word - 1, EnglishForms.Plurals));
        var isFollowed = tokens.AreJoined(word, word + 1) && (tokens.IsIn(word + 1, EnglishForms.VerbFollowers) || tokens.IsNumber(word + 1) || tokens.IsIn(word + 1, EnglishForms.Numbers) || tokens.IsCapital(word + 1) || tokens[word + 1] is [_, _, .., 'l', 'y']) || IsNearTime(word) || IsInTime(word + 1) || IsLingering(word);
        return isBehindSubject && isFollowed && (isJoined || IsFirstOfSegment(word)) && !IsVerbAhead(word);
    }

    /// <summary>"The line, opened in 2008, carries": only a verb in the third person is told by an aside before it.</summary>
    private bool IsBehindSubjectOf(int word, EnglishInflection form) =>
        tokens.AreJoined(word - 1, word) || (form & EnglishInflection.Third) != EnglishInflection.None && IsBehindAside(word);

    private bool IsBehindAside(int word)
    {
        if (word < 1 || !tokens.GapBefore(word).SequenceEqual(", "))
        {
            return false;
        }

        var at = word - 1;
        while (at > 0 && !tokens.GapBefore(at).Contains(','))
        {
            at--;
        }

        return at > 0;
    }

    /// <summary>"a further 1,200 wait in halls".</summary>
    private bool IsLingering(int word) => tokens.IsNumber(word - 1) && tokens.IsIn(word, EnglishForms.Lingering) && tokens.AreJoined(word, word + 1) && tokens.IsIn(word + 1, EnglishForms.Prepositions);

    /// <summary>"26 cracks".</summary>
    private bool IsCounted(int word) => tokens.AreJoined(word - 1, word) && tokens.IsNumber(word - 1) || tokens.IsIn(word - 1, EnglishForms.Numbers) || tokens.IsIn(word - 1, EnglishForms.Determiners) && !tokens.Is(word - 1, "that");

    /// <summary>Whether no verb stands before a word in its clause, but one that tells.</summary>
    private bool IsFirstOfSegment(int word) => _groups.Count == 0 || _groups[^1].Tells || !IsOneSegment(_groups[^1].Last, word);

    /// <summary>Whether a finite verb follows before anything parts the clause.</summary>
    private bool IsVerbAhead(int word)
    {
        const int Furthest = 16;
        for (var at = word + 1; at < Math.Min(tokens.Count, word + Furthest) && tokens.GapBefore(at).IndexOfAny(",;:–—") < 0 && !tokens.IsIn(at, EnglishForms.Joints) && !(tokens.IsIn(at, EnglishForms.ClauseStarts) && !IsBeforeTime(at)); at++)
        {
            if (IsInTime(at))
            {
                continue;
            }

            if (tokens.IsIn(at, EnglishForms.Auxiliaries) && tokens[at] is not ("be" or "been" or "being") && !tokens.Is(at - 1, "to") || EnglishForms.IsPastOnly(tokens[at]) && !tokens.IsIn(at - 1, EnglishForms.Determiners) || EnglishConjugation.Is(tokens[at], EnglishInflection.Third) && tokens.IsIn(at + 1, EnglishForms.Prepositions) && IsInTime(at + 2) && !IsCounted(at) || IsThirdWithObject(at) || EnglishForms.IsPresent(tokens[at]) && (tokens.Is(at + 1, "that") || at + 1 == tokens.Count && EnglishDeeds.MayTell(tokens, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a class action brought in June seeks €310 million", not "in attacks the army".</summary>
    private bool IsThirdWithObject(int word) =>
        EnglishConjugation.Is(tokens[word], EnglishInflection.Third) && tokens.AreJoined(word, word + 1) && (tokens.IsNumber(word + 1) || tokens.IsIn(word + 1, EnglishForms.Articles)) && !IsCounted(word) && !tokens.IsIn(word - 1, EnglishForms.Prepositions);

    /// <summary>The present of a listed verb, which could be a noun: it has a subject before it and an object behind it.</summary>
    private bool IsListedVerb(int word)
    {
        var isTold = _groups.Count > 0 && _groups[^1].Tells;
        var isGerund = IsGerund(word) && EnglishDeeds.Has(tokens[word]) && (isTold || tokens.Is(word - 1, "for") || tokens.Is(word - 1, "of"));
        var isCharged = IsGerund(word) && tokens.Is(word - 1, "of") && _groups.Count > 0 && _groups[^1].Last >= word - 2;
        var isFinite = EnglishDeeds.Has(tokens[word]) && (tokens.Is(word + 1, "that") && !IsSingularBefore(word) || IsBeforeObject(word)) && !tokens[word].EndsWith("ing") && tokens.AreJoined(word - 1, word) && !tokens.IsIn(word - 1, EnglishForms.Determiners);
        var isAtTime = EnglishConjugation.Is(tokens[word], EnglishInflection.Third) && !IsCounted(word) && (tokens.Is(word + 1, "on") || tokens.Is(word + 1, "in") || tokens.Is(word + 1, "at")) && word + 2 < tokens.Count && IsInTime(word + 2);
        var isScheduled = tokens.IsIn(word, EnglishForms.Scheduled) && word > 0 && tokens.AreJoined(word - 1, word) && !tokens.IsIn(word - 1, EnglishForms.Determiners) && IsNearTime(word);
        return isScheduled || isGerund || isCharged || isFinite || isAtTime && word > 0 && (_groups.Count == 0 || _groups[^1].Tells) && !tokens.IsIn(word - 1, EnglishForms.Determiners);
    }

    /// <summary>"a survey ship that": the base form of a verb has a plural before it.</summary>
    private bool IsSingularBefore(int word) => EnglishConjugation.Of(tokens[word]) == EnglishInflection.Base && tokens[word - 1] is not [.., 's'] && !tokens.IsIn(word - 1, EnglishForms.Pronouns) && !tokens.IsIn(word - 1, EnglishForms.Plurals);

    /// <summary>"begin in Ostrel on 3 August".</summary>
    private bool IsNearTime(int word)
    {
        const int Furthest = 5;
        for (var at = word + 1; at < Math.Min(tokens.Count, word + Furthest) && tokens.AreJoined(at - 1, at); at++)
        {
            if (IsInTime(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBeforeObject(int word) => tokens.IsNumber(word + 1) || tokens.IsIn(word + 1, EnglishForms.Articles) || tokens.IsCapital(word + 1);

    private bool IsBeforeTime(int word) => tokens.IsIn(word, EnglishForms.TimePrepositions) && word + 1 < tokens.Count && IsInTime(word + 1);
}
