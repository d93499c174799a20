using System.Collections.Frozen;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>The markers of one English sentence.</summary>
internal sealed class EnglishEvidence
{
    // A negation this many words in front of a verb belongs to it.
    private const int NegationReach = 3;

    private static readonly EnglishWords _notSources = Of("plan plans schedule size age need needs law custom tradition taste height type whether how what which rank ability rules precedent script seniority");
    private static readonly EnglishWords _reasons = Of("concern concerns reason reasons health lack fear fears cost costs safety security weather pressure need risk risks delay delays problem problems difficulties uncertainty grounds rules illness injury fatigue demand shortage shortages poor rising differences commitments");
    private static readonly EnglishWords _claims = Of("claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions idea notion assertion assertions rumour rumours rumor rumors criticism speculation finding findings version account accounts statement statements theory narrative");
    private static readonly EnglishWords _losses = Of("life lives victim victims title titles gold silver medal medals prize victory crown seat seats refund benefits win championship place point points trophy");
    private static readonly EnglishWords _refusals = Of("entry access bail permission visa visas him her them me us boarding parole promotion asylum citizenship");
    private static readonly EnglishWords _objects = Of("that the a an it he she they there his her its their no some more about around up at between most we I all many nearly almost over only");
    private static readonly EnglishWords _people = Of("police officials investigators prosecutors authorities analysts experts they we you I he she it who economists researchers scientists residents critics detectives doctors agents organisers organizers");
    private static readonly EnglishWords _tales = Of("lie lies story stories joke jokes tale tales truth fortune fortunes");
    private static readonly EnglishWords _owners = Of("its his her their our my your");
    private static readonly EnglishWords _units = Of("day week month year hour minute second cent capita person head household share mile unit night se annum game match gallon litre barrel");
    private static readonly EnglishWords _thoughtFollowers = Of("that he she it they the we");
    private static readonly EnglishWords _fearFollowers = Of("to dead killed lost trapped drowned missing");
    private static readonly EnglishWords _afterCouldBe = Of("heard seen found reached felt smelled used made done read");
    private static readonly EnglishWords _afterMay = Of("the a an this its his her their military full all of economic");

    private static readonly FrozenDictionary<string, EvidenceStrength>.AlternateLookup<ReadOnlySpan<char>> _adverbs = Table("""
        Reported reportedly rumoured rumored rumour rumor rumours rumors hearsay
        Estimated estimation estimations
        Alleged allegedly purportedly purported supposedly supposed ostensibly allegation allegations accusation accusations
        Inferred apparently apparent seemingly evidently presumably presumed probably possibly perhaps maybe conceivably seem seems seemed speculation arguably
        Denied denial denials
        """);

    private static readonly FrozenDictionary<string, EvidenceStrength>.AlternateLookup<ReadOnlySpan<char>> _participles = Table("""
        Stated announced confirmed told quoted
        Reported said reported understood rumoured rumored
        Estimated believed thought estimated expected projected predicted forecast considered reckoned
        Alleged alleged suspected accused charged claimed purported supposed
        Inferred feared presumed assumed
        Denied denied rejected refuted disputed
        """);

    private readonly EnglishTokens tokens;
    private readonly EnglishSources sources;
    private readonly List<EvidenceMarker> found = [];
    private int free;

    public EnglishEvidence(string text, TextRange sentence)
    {
        tokens = new EnglishTokens(text, sentence);
        sources = new EnglishSources(tokens);
    }

    public void AddTo(List<EvidenceMarker> markers)
    {
        for (var word = 0; word < tokens.Count; word = Math.Max(word + 1, free))
        {
            _ = AddPhrase(word) || AddPassive(word) || AddAdverb(word) || AddModal(word) || AddVerb(word) || AddNoun(word);
        }

        markers.AddRange(found);
    }

    /// <summary>according to, citing, per, in the words of, quoted as saying.</summary>
    private bool AddPhrase(int word)
    {
        if (tokens.Is(word, "according") && tokens.Is(word + 1, "to"))
        {
            return !tokens.IsIn(word + 2, _notSources) && !(tokens.IsIn(word + 2, EnglishLists.Determiners) && tokens.IsIn(word + 3, _notSources)) && AddWithSource(word, word + 1, EvidenceStrength.Stated);
        }

        if (tokens.Is(word, "citing") || tokens.Is(word, "quoting"))
        {
            return CitesSource(word + 1) && AddWithSource(word, word, EvidenceStrength.Stated);
        }

        if (tokens.Is(word, "per"))
        {
            var isNamed = tokens.IsCapital(word + 1) || tokens.Is(word + 1, "the") && (tokens.IsCapital(word + 2) || tokens.IsIn(word + 2, _claims)) || tokens.IsIn(word + 1, _people) || tokens.IsIn(word + 1, _claims) || tokens.Is(word + 1, "sources");
            return isNamed && !tokens.IsNumber(word - 1) && !tokens.IsIn(word + 1, _units) && AddWithSource(word, word, EvidenceStrength.Stated);
        }

        if (tokens.Is(word, "words") && tokens.Is(word - 1, "the") && tokens.Is(word - 2, "in") && tokens.Is(word + 1, "of") && word - 2 >= free)
        {
            return AddWithSource(word - 2, word + 1, EvidenceStrength.Stated);
        }

        return tokens.Is(word, "quoted") && AddQuoted(word);
    }

    /// <summary>"was quoted as saying", "quoted Marsh as saying".</summary>
    private bool AddQuoted(int word)
    {
        if (tokens.Is(word + 1, "as") && tokens.Is(word + 2, "saying"))
        {
            var first = StartOfPassive(word);
            return Add(first, word + 2, EvidenceStrength.Stated, sources.Subject(first));
        }

        for (var at = word + 2; at < word + 9; at++)
        {
            if (tokens.Is(at, "as") && tokens.Is(at + 1, "saying"))
            {
                var first = StartOfPassive(word);
                return HasBe(first, word) ? Add(first, word, EvidenceStrength.Stated, sources.Subject(first)) : Add(word, word, EvidenceStrength.Stated, (word + 1, at - 1));
            }
        }

        return false;
    }

    private bool CitesSource(int first)
    {
        for (var word = first; word < first + 4; word++)
        {
            if (tokens.IsIn(word, _reasons))
            {
                return false;
            }

            if (word + 1 >= tokens.Count || !tokens.AreJoined(word, word + 1))
            {
                break;
            }
        }

        return first < tokens.Count;
    }

    /// <summary>"is believed to", "was widely reported", "men suspected of", "an estimated 300".</summary>
    private bool AddPassive(int word)
    {
        if (!_participles.TryGetValue(tokens[word], out var strength))
        {
            return false;
        }

        var first = StartOfPassive(word);
        var isPassive = first < word && HasBe(first, word) && !sources.IsInverted(word);
        if (isPassive && (IsNegated(first) || IsFuture(first, word) || HasNegation(first, word)))
        {
            return true;
        }

        if (!(isPassive ? IsPassiveMarker(word) : IsReducedMarker(word)))
        {
            return isPassive && !tokens.Is(word, "supposed");
        }

        var last = tokens.Is(word + 1, "to") || tokens.Is(word + 1, "of") ? word + 1 : word;
        last = tokens.Is(word, "told") ? word : tokens.Is(word, "charged") ? word + 1 : last;
        return Add(first, last, strength, Agent(last + 1));
    }

    private bool IsPassiveMarker(int word) => tokens[word] switch
    {
        "charged" => tokens.Is(word + 1, "with"),
        "denied" or "rejected" or "refuted" or "disputed" => tokens.Is(word + 1, "by"),
        "quoted" or "considered" => false,
        "supposed" => false,
        "understood" => tokens.Is(word + 1, "to") || tokens.Is(word + 1, "that"),
        "feared" => true,
        "said" => !tokens.IsIn(word + 1, EnglishLists.Be),
        _ => true,
    };

    private bool IsReducedMarker(int word) => tokens[word] switch
    {
        "estimated" or "alleged" or "suspected" => (IsAdjective(word) || !tokens.AreJoined(word - 1, word) && !tokens.IsIn(word + 1, _objects)) || tokens.Is(word + 1, "to") || tokens.Is(word + 1, "of") || tokens.Is(word + 1, "at"),
        "reported" => IsAdjective(word) || tokens.Is(word + 1, "to") || tokens.Is(word + 1, "by"),
        "rumoured" or "rumored" or "presumed" or "purported" => true,
        "believed" or "thought" or "reckoned" or "assumed" => tokens.Is(word + 1, "to") && !tokens.Is(word + 2, "the"),
        "understood" or "expected" or "projected" or "predicted" or "forecast" => tokens.Is(word + 1, "to") && IsBareNoun(word - 1),
        "said" => tokens.Is(word + 1, "to") && (tokens.Is(word + 2, "be") || tokens.Is(word + 2, "have")),
        "accused" => tokens.Is(word + 1, "of"),
        "feared" => tokens.IsIn(word + 1, _fearFollowers),
        _ => false,
    };

    /// <summary>A noun with nothing to show that it is a subject: "men expected to", not "he expected to".</summary>
    private bool IsBareNoun(int word) => word >= 0 && !tokens.IsIn(word, _people) && !tokens.IsCapital(word);

    private bool IsAdjective(int word) =>
        word == 0 || tokens.IsIn(word - 1, EnglishLists.Determiners) || tokens.IsNumber(word - 1) || tokens.IsIn(word - 1, EnglishLists.Prepositions) || tokens.Is(word - 1, "of") || tokens.Is(word - 1, "to") || tokens.Is(word - 1, "and");

    /// <summary>The first word of is, has been, is widely ... in front of a participle.</summary>
    private int StartOfPassive(int word)
    {
        var first = word;
        while (first > free && word - first < 4 && tokens.AreJoined(first - 1, first) && (tokens.IsIn(first - 1, EnglishLists.Adverbs) || tokens.IsIn(first - 1, EnglishLists.Be) || tokens.Is(first - 1, "not")))
        {
            first--;
            if (tokens.IsIn(first, EnglishLists.Be) && !tokens.IsIn(first - 1, EnglishLists.Be) && !tokens.Is(first, "been"))
            {
                return first;
            }
        }

        while (first < word && !tokens.IsIn(first, EnglishLists.Be) && !tokens.Is(first, "has") && !tokens.Is(first, "have") && !tokens.Is(first, "had"))
        {
            first++;
        }

        return first;
    }

    private bool HasBe(int first, int word)
    {
        for (var at = first; at < word; at++)
        {
            if (tokens.IsIn(at, EnglishLists.Be))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNegation(int first, int word)
    {
        for (var at = first; at < word; at++)
        {
            if (tokens.IsIn(at, EnglishLists.Negations))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFuture(int first, int word) =>
        tokens.Is(first, "be") && tokens.IsIn(first - 1, EnglishLists.Modals) && tokens[word] is "announced" or "confirmed" or "told" or "reported" or "charged" or "accused" or "said";

    /// <summary>"by Orr Bank" behind a passive.</summary>
    private (int First, int Last)? Agent(int word) =>
        tokens.Is(word, "by") && tokens.AreJoined(word - 1, word) ? sources.After(word + 1, isSpeaker: true) : null;

    private bool AddAdverb(int word) =>
        _adverbs.TryGetValue(tokens[word], out var strength)
        && !(tokens.Is(word, "supposed") && tokens.Is(word + 1, "to"))
        && (tokens[word] is not ("seem" or "seems" or "seemed") || !IsNegated(word))
        && Add(word, tokens[word].StartsWith("seem", StringComparison.OrdinalIgnoreCase) && tokens.Is(word + 1, "to") ? word + 1 : word, strength, null);

    /// <summary>may have, might, could be, must have, appears to, is likely to.</summary>
    private bool AddModal(int word)
    {
        var last = tokens[word] switch
        {
            "may" or "might" => !tokens.IsCapital(word) && !tokens.IsIn(word - 1, _afterMay) && tokens[word + 1] is [>= 'a' and <= 'z', ..] && !tokens.IsCapital(word + 1) && tokens.AreJoined(word, word + 1) ? (tokens.Is(word + 1, "have") ? word + 1 : word) : -1,
            "could" => tokens.Is(word + 1, "have") || tokens.Is(word + 1, "be") && !tokens.IsIn(word + 2, _afterCouldBe) ? word + 1 : -1,
            "must" => tokens.Is(word + 1, "have") ? word + 1 : -1,
            "appear" or "appears" or "appeared" => tokens.Is(word + 1, "to") || tokens.Is(word + 1, "that") || tokens.Is(word + 1, "likely") || tokens.Is(word + 1, "set") ? word + 1 : -1,
            "possible" => tokens.Is(word + 1, "that") ? word : -1,
            "unlikely" => tokens.Is(word + 1, "to") || tokens.Is(word + 1, "that") ? word : -1,
            "likely" => tokens.Is(word + 1, "to") || tokens.Is(word + 1, "that") || tokens.Is(word - 1, "most") || tokens.Is(word - 1, "very") ? word + (tokens.Is(word + 1, "to") ? 1 : 0) : -1,
            _ => -1,
        };
        return last >= 0 && !(tokens[word] is not ("may" or "might") && IsNegated(word)) && Add(word, last, EvidenceStrength.Inferred, null);
    }

    private bool AddVerb(int word)
    {
        if (EnglishVerb.Of(tokens[word]) is not { } verb || !IsUsed(word, verb.Form))
        {
            return false;
        }

        if (IsNegated(word))
        {
            return true;
        }

        if (verb.Form == EnglishVerbForm.Participle)
        {
            return tokens.GapBefore(word).Contains(',') && Add(word, word, verb.Strength, sources.OpeningSubject(word));
        }

        var source = sources.IsInverted(word) ? sources.After(word + 1, isSpeaker: true) : sources.Subject(word);
        return (source is not null || verb.Form is EnglishVerbForm.Past or EnglishVerbForm.Finite) && Add(word, word, verb.Strength, source);
    }

    private bool IsUsed(int word, EnglishVerbForm form)
    {
        var isBare = !tokens.IsIn(word - 1, EnglishLists.Modals) && (!tokens.IsIn(word - 1, EnglishLists.Determiners) || tokens.IsIn(word - 1, EnglishLists.Quantifiers));
        return form switch
        {
            EnglishVerbForm.Past => IsUsedPast(word),
            EnglishVerbForm.Finite when tokens[word] is "tells" => !tokens.Is(word - 1, "that") && !IsNear(word, _tales, 3),
            EnglishVerbForm.Finite => !tokens.IsIn(word - 1, EnglishLists.Determiners) && !(tokens[word] is "believes" && tokens.Is(word + 1, "in")),
            EnglishVerbForm.Base => isBare && !tokens.IsNumber(word - 1) && word > 0 && !tokens.Is(word + 1, "in") && !tokens.Is(word + 1, "about"),
            EnglishVerbForm.Noun => isBare && IsVerbNotNoun(word),
            EnglishVerbForm.Speech => isBare && IsSpeech(word) && !(tokens[word] is "charges" or "charged" && !tokens.Is(word + 1, "that")),
            EnglishVerbForm.Rebuttal => isBare && Rebuts(word),
            _ => true,
        };
    }

    private bool IsUsedPast(int word) => tokens[word] switch
    {
        _ when tokens.IsIn(word - 1, EnglishLists.Determiners) && !tokens.IsIn(word - 1, EnglishLists.Quantifiers) || tokens.IsNumber(word - 1) => false,
        _ when tokens[word - 1] is [.., 'l', 'y'] && tokens.IsIn(word - 2, EnglishLists.Determiners) => false,
        "expected" => word > 0 && !tokens.Is(word + 1, "to") && !tokens.Is(word - 1, "than") && !tokens.Is(word - 1, "as") && sources.Subject(word) is not null,
        "thought" => tokens.IsIn(word + 1, _thoughtFollowers) && sources.Subject(word) is not null,
        "said" => !(word == 1 && tokens.Is(0, "that") && tokens.GapBefore(2).Contains(',')) && !tokens.Is(word - 1, "having"),
        "claimed" => !IsNear(word, _losses, 4),
        "denied" => !tokens.IsIn(word + 1, _refusals),
        "told" => !IsNear(word, _tales, 3),
        "suggested" => tokens.Is(word + 1, "that") || !(tokens[word + 1] is [.., 'i', 'n', 'g']),
        "accused" => !tokens.Is(word + 1, "of"),
        _ => word > 0,
    };

    private bool IsVerbNotNoun(int word)
    {
        if (tokens.IsIn(word - 1, EnglishLists.Prepositions) || tokens.IsIn(word - 1, EnglishLists.ClauseStarts) || tokens.IsIn(word - 1, EnglishLists.Be) || tokens[word - 1] is [.., '\'' or '’', 's'] or "of" or "to" or "and" or [])
        {
            return false;
        }

        var isClosing = (tokens.IsCapital(word - 1) || IsSetOff(word)) && word > 1 && (word + 1 == tokens.Count || tokens.GapBefore(word + 1).IndexOfAny(",.") >= 0);
        var isFollowed = tokens.AreJoined(word, word + 1) && (tokens.IsIn(word + 1, _objects) || tokens.IsNumber(word + 1) || tokens.IsCapital(word + 1) || tokens.Is(word + 1, "responsibility"));
        return !IsNear(word, _losses, 4) && (isClosing || tokens.IsIn(word - 1, _people) && !tokens.Is(word + 1, "to") && !tokens.Is(word + 1, "for") || isFollowed && !IsNounPhrase(word));
    }

    /// <summary>", the sawmills' federation claims,": a subject of some words behind a comma.</summary>
    private bool IsSetOff(int word)
    {
        const int LongestSubject = 6;
        var start = word;
        while (start > 0 && word - start < LongestSubject && tokens.AreJoined(start - 1, start))
        {
            start--;
        }

        return word - start > 1 && start > 0 && tokens.GapBefore(start).Contains(',') && tokens.Is(start, "the");
    }

    /// <summary>"reports that" behind a word that makes it a noun: "amid reports that", "unconfirmed reports the".</summary>
    private bool IsNounPhrase(int word) => tokens[word - 1] is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] or [.., 'a', 'l'] && tokens[word].Length > 0;

    private bool IsSpeech(int word)
    {
        if (tokens.Is(word + 1, "that") || tokens.IsNumber(word + 1) && EnglishVerb.Of(tokens[word]) is { Strength: EvidenceStrength.Estimated } || word + 1 >= tokens.Count || tokens.GapBefore(word + 1).IndexOfAny(",:\"“") >= 0)
        {
            return true;
        }

        for (var at = word; at > 0 && word - at < 5; at--)
        {
            if (tokens.GapBefore(at).IndexOfAny("\"”") >= 0)
            {
                return true;
            }
        }

        return tokens.Is(word + 3, "that") && tokens.IsIn(word + 2, EnglishLists.Days);
    }

    private bool Rebuts(int word) => !tokens.IsIn(word - 1, EnglishLists.Be) && IsNear(word, _claims, 6) || tokens.Is(word + 2, "as");

    private bool IsNear(int word, EnglishWords list, int reach)
    {
        for (var at = word + 1; at <= word + reach && at < tokens.Count; at++)
        {
            if (tokens.IsIn(at, list))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>estimates by Orr Bank; reports that; claims of.</summary>
    private bool AddNoun(int word)
    {
        var isOfThat = tokens.Is(word + 1, "that") || tokens.Is(word + 1, "of");
        return tokens[word] switch
        {
            "estimates" or "estimate" => !IsNegated(word) && Add(word, word, EvidenceStrength.Estimated, Agent(word + 1)),
            "reports" when isOfThat => Add(word, word, EvidenceStrength.Reported, null),
            "report" when tokens.Is(word + 1, "that") && !tokens.IsIn(word - 1, _owners) => Add(word, word, EvidenceStrength.Reported, null),
            "claims" or "claim" when isOfThat => Add(word, word, EvidenceStrength.Alleged, null),
            "suspicion" or "suspicions" when isOfThat => Add(word, word, EvidenceStrength.Alleged, null),
            _ => false,
        };
    }

    private bool AddWithSource(int first, int last, EvidenceStrength strength)
    {
        var source = sources.After(last + 1, isSpeaker: false);
        if (source is not { } named || StrengthOf(named, strength) is var own && own == strength)
        {
            return Add(first, last, strength, source);
        }

        _ = Add(first, last, own, source);
        free = named.Last + 1;
        return true;
    }

    /// <summary>"according to reports" is reported, "according to an estimate" estimated.</summary>
    private EvidenceStrength StrengthOf((int First, int Last) source, EvidenceStrength otherwise) => tokens[source.Last] switch
    {
        "reports" or "media" or "rumours" or "rumors" => EvidenceStrength.Reported,
        "estimates" or "estimate" or "forecasts" or "forecast" or "projections" => EvidenceStrength.Estimated,
        _ => otherwise,
    };

    private bool IsNegated(int word)
    {
        for (var at = word - 1; at >= 0 && word - at <= NegationReach && !(tokens.GapBefore(at + 1).IndexOfAny(",;:“”\"") >= 0); at--)
        {
            if (tokens.IsIn(at, EnglishLists.Negations) || tokens.Is(at, "no") && tokens.IsIn(at + 1, _people))
            {
                return true;
            }

            if (EnglishVerb.Of(tokens[at]) is { Form: EnglishVerbForm.Past or EnglishVerbForm.Finite })
            {
                return false;
            }
        }

        return false;
    }

    private bool Add(int first, int last, EvidenceStrength strength, (int First, int Last)? source)
    {
        last = Math.Min(last, tokens.Count - 1);
        var range = TextRange.Between(tokens.RangeOf(first).Start, tokens.RangeOf(last).End);
        found.Add(new EvidenceMarker(range, strength, source is { } named ? sources.RangeOf(named) : null));
        free = last + 1;
        return true;
    }

    private static EnglishWords Of(string list) => new(list, StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, EvidenceStrength>.AlternateLookup<ReadOnlySpan<char>> Table(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Skip(1).Select(word => KeyValuePair.Create(word, Enum.Parse<EvidenceStrength>(line[0]))))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
