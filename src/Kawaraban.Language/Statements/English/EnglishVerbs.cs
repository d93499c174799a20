using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.English;

/// <summary>Finds the verbs of an English sentence, each the predicate of a clause.</summary>
internal sealed class EnglishVerbs(SentencePlace sentence, EnglishTokens tokens)
{
    private const int LongestGroup = 7;

    private readonly List<VerbGroup> _groups = [];

    public IReadOnlyList<VerbGroup> Read()
    {
        for (var word = 0; word < tokens.Count;)
        {
            var group = IsInTime(word) ? null : Promise(word) ?? Marked(word) ?? WithAuxiliaries(word) ?? Simple(word);
            if (group is not null)
            {
                _groups.Add(group);
            }

            word = (group?.Last ?? word) + 1;
        }

        return _groups;
    }

    private bool IsInTime(int word) => sentence.IsInTime(tokens.RangeOf(word).Start);

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
        while (first > 0 && tokens.IsIn(first - 1, EnglishForms.Auxiliaries) && (_groups.Count == 0 || first - 1 > _groups[^1].Last))
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

        var isBinding = tokens.Is(word + 1, "to") || tokens.Is(word + 1, "not") && tokens.Is(word + 2, "to");
        var gives = isBinding && tokens.Is(word + 1, "to") ? EnglishDeeds.Of(tokens, word + 2) : Deed.Other;
        return isBinding ? gives is Deed.Gives or Deed.Receives or Deed.Exchanges
            ? new VerbGroup(StartOfGroup(word), word + 2, gives, null)
            : new VerbGroup(StartOfGroup(word), word, Deed.Promises, null) : null;
    }

    /// <summary>"has been sent", "will close", "is due to open", "were killed"; an auxiliary alone is a verb as well.</summary>
    private VerbGroup? WithAuxiliaries(int word)
    {
        if (!tokens.IsIn(word, EnglishForms.Auxiliaries))
        {
            return null;
        }

        var last = word + 1;
        while (last - word < LongestGroup && tokens.AreJoined(last - 1, last) && (tokens.IsIn(last, EnglishForms.Auxiliaries) || tokens.IsIn(last, EnglishForms.Between) && !IsVerbOfGroup(last)))
        {
            last++;
        }

        if (!tokens.AreJoined(last - 1, last) || !IsVerbBehind(last) || IsInTime(last))
        {
            last = word;
        }

        if ((Promise(last) ?? Marked(last)) is { } whole)
        {
            return whole with { First = word };
        }

        var isGeneral = last == word + 1 && (tokens.Is(word, "is") || tokens.Is(word, "are"));
        return new VerbGroup(word, last, last == word || isGeneral ? Deed.Other : EnglishDeeds.Of(tokens, last), null);
    }

    /// <summary>Whether one of the words that may stand in between is the verb itself: "was reported", "is set", but "is expected to".</summary>
    private bool IsVerbOfGroup(int word) => EnglishForms.IsParticiple(tokens[word]) && !tokens.Is(word + 1, "to");

    private bool IsVerbBehind(int word) =>
        tokens.IsIn(word - 1, EnglishForms.Modals) || IsModalGroup(word)
            ? tokens[word].Length > 1 && !tokens.IsIn(word, EnglishForms.Determiners)
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
        var isPast = EnglishForms.IsPast(tokens[word]) && !IsParticipleOfNoun(word);
        var isListed = IsListedVerb(word);
        if (!isPast && !isListed || tokens.IsCapital(word) && word > 0 || IsNoun(word) || MarkerAt(word) is not null)
        {
            return null;
        }

        return !EnglishForms.IsPastOnly(tokens[word]) && IsReduced(word) ? null : new VerbGroup(word, word, EnglishDeeds.Of(tokens, word), null);
    }

    /// <summary>Behind an article, a number or a preposition there is no verb: "the captured drones", "35 captured drones".</summary>
    private bool IsNoun(int word) =>
        tokens.AreJoined(word - 1, word) && (tokens.IsIn(word - 1, EnglishForms.Determiners) && !IsGerund(word) && !tokens.Is(word - 1, "that") || tokens.IsNumber(word - 1) && tokens.AreJoined(word, word + 1) && !tokens.IsIn(word + 1, EnglishForms.Determiners));

    private bool IsGerund(int word) => tokens[word].EndsWith("ing") && EnglishDeeds.Has(tokens[word]);

    private bool IsParticipleOfNoun(int word) => EnglishForms.IsInEd(tokens[word]) && tokens.AreJoined(word - 1, word) && tokens.IsNumber(word - 1) && tokens.AreJoined(word, word + 1) && !tokens.IsIn(word + 1, EnglishForms.Determiners) && !IsInTime(word - 1);

    /// <summary>The present of a listed verb, which could be a noun: it has a subject before it and an object behind it.</summary>
    private bool IsListedVerb(int word)
    {
        var isGerund = IsGerund(word) && (_groups.Count > 0 && _groups[^1].Tells || tokens.Is(word - 1, "for") || tokens.Is(word - 1, "of"));
        var isFinite = EnglishDeeds.Has(tokens[word]) && (tokens.Is(word + 1, "that") || IsBeforeObject(word)) && !tokens[word].EndsWith("ing") && tokens.AreJoined(word - 1, word) && !tokens.IsIn(word - 1, EnglishForms.Determiners);
        var isAtTime = tokens[word] is [_, _, .., 's'] && (tokens.Is(word + 1, "on") || tokens.Is(word + 1, "in") || tokens.Is(word + 1, "at")) && word + 2 < tokens.Count && IsInTime(word + 2);
        var isScheduled = tokens.IsIn(word, EnglishForms.Scheduled) && word > 0 && tokens.AreJoined(word - 1, word) && !tokens.IsIn(word - 1, EnglishForms.Determiners) && !tokens.Is(word - 1, "to") && IsNearTime(word);
        return isScheduled || isGerund || isFinite || isAtTime && word > 0 && (_groups.Count == 0 || _groups[^1].Tells) && !tokens.IsIn(word - 1, EnglishForms.Determiners);
    }

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

    /// <summary>Whether a form in -ed only describes a thing of the clause before: "homes cut off by the storm".</summary>
    private bool IsReduced(int word)
    {
        if (_groups.Count == 0)
        {
            return tokens.Is(word + 1, "by");
        }

        if (_groups[^1].Tells || tokens[word].EndsWith("ing"))
        {
            return false;
        }

        for (var at = _groups[^1].Last + 1; at <= word; at++)
        {
            if (tokens.IsIn(at, EnglishForms.ClauseStarts) && !IsBeforeTime(at) || tokens.IsIn(at, EnglishForms.Joints) || tokens.GapBefore(at).IndexOfAny(",;:–—") >= 0)
            {
                return tokens.Is(word + 1, "by") && !tokens.IsIn(word - 1, EnglishForms.Joints);
            }
        }

        return true;
    }

    private bool IsBeforeTime(int word) => tokens.IsIn(word, EnglishForms.TimePrepositions) && word + 1 < tokens.Count && IsInTime(word + 1);
}
