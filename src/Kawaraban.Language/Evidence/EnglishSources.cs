using System.Buffers;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>Finds, around a marker in an English sentence, the words that name who vouches.</summary>
internal sealed class EnglishSources(EnglishTokens tokens)
{
    private const int Longest = 25;
    private const int LongestApposition = 14;

    private static readonly SearchValues<char> _quotes = SearchValues.Create("\"“”‘’'«»");
    private static readonly SearchValues<char> _cuts = SearchValues.Create(",;:—–\"“”‘.!?…");
    private static readonly EnglishWords _joints = new("of for at in by from to on with and or near inside outside within behind as the a an & between among under than", StringComparer.OrdinalIgnoreCase);
    private static readonly EnglishWords _afterStops = new("that who which when while but because although though where if whether whose during after before until as since so amid following despite", StringComparer.OrdinalIgnoreCase);
    private static readonly EnglishWords _pronouns = new("he she they it we i you", StringComparer.OrdinalIgnoreCase);
    private static readonly EnglishWords _relatives = new("who which that", StringComparer.OrdinalIgnoreCase);

    /// <summary>The subject in front of a verb: "the head of the agency" in "the head of the agency later said".</summary>
    /// <returns>Its first and last word; null where none can be told.</returns>
    public (int First, int Last)? Subject(int verb)
    {
        var last = EndOfSubject(verb);
        return last < 0 ? null : EndingAt(last);
    }

    private (int First, int Last)? EndingAt(int last)
    {
        var first = last;
        while (first > 0 && Reaches(first))
        {
            first--;
            if (last - first > Longest)
            {
                return null;
            }
        }

        first = tokens.IsIn(last, _pronouns) ? last : SkipOpening(first, last);
        return first <= last && !IsEmpty(first, last) ? (first, last) : null;
    }

    /// <summary>The subject that a sentence or quotation opens with, for an -ing form behind a comma.</summary>
    public (int First, int Last)? OpeningSubject(int before)
    {
        var start = before;
        while (start > 0 && before - start < Longest && !tokens.GapBefore(start).ContainsAny(_quotes) && !tokens.IsCutBefore(start))
        {
            start--;
        }

        var last = start;
        while (last < before && last - start < Longest && !IsFinite(last) && (last == start || !tokens.GapBefore(last).ContainsAny(_cuts)))
        {
            last++;
        }

        if (last > start && last < before && IsFinite(last))
        {
            return Subject(last);
        }

        // "The government, denying any role, ..."
        return last == before && before > 0 ? EndingAt(before - 1) : null;
    }

    /// <summary>What is named behind a marker: "the Defence Ministry" in "according to the Defence Ministry".</summary>
    /// <param name="first">The first word that may belong to it.</param>
    /// <param name="isSpeaker">Whether it stands behind a verb of saying, where place and time no longer belong to it.</param>
    public (int First, int Last)? After(int first, bool isSpeaker)
    {
        if (first >= tokens.Count || tokens.GapBefore(first).IndexOfAny(",.;:!?") >= 0)
        {
            return null;
        }

        var last = first;
        while (last + 1 < tokens.Count && last - first < Longest && GoesOn(first, last + 1, isSpeaker))
        {
            last++;
        }

        last = TrimTime(first, last);
        return last >= first ? (first, last) : null;
    }

    /// <summary>The range of a source, with the bracket that its last word may close.</summary>
    public TextRange RangeOf((int First, int Last) words)
    {
        var end = tokens.RangeOf(words.Last).End;
        var isBracketed = tokens.GapBefore(words.Last + 1).StartsWith(")") && words.Last > words.First && tokens.GapBefore(words.Last).Contains('(');
        return TextRange.Between(tokens.RangeOf(words.First).Start, isBracketed ? end + 1 : end);
    }

    /// <summary>Whether the speaker stands behind the verb: “We won,” said Ann Lund.</summary>
    public bool IsInverted(int verb)
    {
        var gap = tokens.GapBefore(verb);
        if (verb + 1 >= tokens.Count || !tokens.AreJoined(verb, verb + 1) || !(tokens.IsCapital(verb + 1) || tokens.IsIn(verb + 1, EnglishLists.Articles) || IsPlural(verb + 1)))
        {
            return false;
        }

        return gap.ContainsAny(_quotes) || gap.Contains(',') && CommaBefore(verb) < 0;
    }

    private bool IsPlural(int word) => tokens[word] is [.., 's'] or "police";

    private int EndOfSubject(int verb)
    {
        var next = verb;
        while (next > 0 && tokens.AreJoined(next - 1, next) && IsAdverb(next - 1))
        {
            next--;
        }

        if (next == 0)
        {
            return -1;
        }

        var gap = tokens.GapBefore(next);
        if (gap.ContainsAny(_quotes) || gap.IndexOfAny(";:.!?—–") >= 0)
        {
            return -1;
        }

        var last = next - 1;
        if (gap.Contains(','))
        {
            var comma = CommaBefore(next);
            if (comma < 1)
            {
                return -1;
            }

            last = comma - 1;
        }

        if (tokens.IsIn(last, _relatives) && !tokens.IsAcronym(last))
        {
            last--;
        }

        return last < 0 ? -1 : TrimTime(0, last);
    }

    /// <summary>The word behind the comma that opens an apposition closed in front of a word; -1 if there is none.</summary>
    private int CommaBefore(int word)
    {
        for (var at = word - 1; at > 0 && word - at <= LongestApposition; at--)
        {
            var gap = tokens.GapBefore(at);
            if (gap.ContainsAny(_quotes) || tokens.IsCutBefore(at))
            {
                return -1;
            }

            if (gap.Contains(','))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a subject that holds a word also holds the one before it.</summary>
    private bool Reaches(int word)
    {
        if (tokens.GapBefore(word).ContainsAny(_cuts))
        {
            return false;
        }

        var before = word - 1;
        if (tokens.IsIn(before, EnglishLists.ClauseStarts))
        {
            return false;
        }

        if (tokens.Is(before, "that"))
        {
            return before > 0 && EnglishVerb.Of(tokens[before - 1]) is null && !tokens.IsIn(before - 1, EnglishLists.Be);
        }

        if (tokens.Is(before, "and"))
        {
            return !HasFinite(before);
        }

        if (IsSaying(before) || IsFinite(before))
        {
            return HasRelative(before);
        }

        return true;
    }

    private bool IsSaying(int word) =>
        EnglishVerb.Of(tokens[word]) is { Form: not (EnglishVerbForm.Noun or EnglishVerbForm.Speech) } && !tokens.IsIn(word - 1, EnglishLists.Articles);

    private bool IsFinite(int word) =>
        tokens.IsIn(word, EnglishLists.Finite)
        || tokens[word] is [.., 'e', 'd'] && tokens[word].Length > 4 && !tokens.IsCapital(word) && !tokens.IsIn(word - 1, EnglishLists.Articles) && !tokens.IsIn(word - 1, EnglishLists.Be);

    private bool HasFinite(int before)
    {
        for (var at = before - 1; at >= 0 && before - at < Longest; at--)
        {
            if (IsFinite(at))
            {
                return true;
            }

            if (tokens.GapBefore(at).ContainsAny(_cuts))
            {
                break;
            }
        }

        return false;
    }

    private bool HasRelative(int word)
    {
        for (var at = word - 1; at > 0 && word - at < 6; at--)
        {
            if (tokens.IsIn(at, _relatives))
            {
                return EnglishVerb.Of(tokens[at - 1]) is null;
            }

            if (tokens.GapBefore(at).ContainsAny(_cuts) || IsSaying(at))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAdverb(int word) => tokens.IsIn(word, EnglishLists.Adverbs) || tokens[word] is [.., 'l', 'y'] && tokens[word].Length > 4 && !tokens.IsCapital(word);

    /// <summary>Leaves out what a clause opens with: But, Meanwhile, On Monday, In Ostrel.</summary>
    private int SkipOpening(int first, int last)
    {
        while (first <= last && (tokens.IsIn(first, EnglishLists.Openers) || tokens.IsIn(first, _relatives) && !tokens.IsAcronym(first)))
        {
            first++;
        }

        if (first < last && tokens.IsIn(first, EnglishLists.Days) && !tokens[first].EndsWith("s"))
        {
            return first + 1;
        }

        return first < last && tokens.IsIn(first, EnglishLists.Prepositions) ? SkipAdjunct(first, last) : first;
    }

    private int SkipAdjunct(int first, int last)
    {
        for (var at = first + 2; at <= last; at++)
        {
            if (tokens.IsIn(at, EnglishLists.Articles) && !tokens.IsIn(at - 1, _joints) && !tokens.IsIn(at - 1, EnglishLists.Prepositions))
            {
                return at;
            }
        }

        var rest = first + 1;
        while (rest <= last && (tokens.IsCapital(rest) || tokens.IsNumber(rest) || tokens.IsIn(rest, EnglishLists.Articles) || tokens.IsIn(rest, EnglishLists.Days) || tokens.IsIn(rest, EnglishLists.Prepositions) || tokens.Is(rest, "of")))
        {
            rest++;
        }

        return rest <= last ? rest : first;
    }

    private bool GoesOn(int first, int word, bool isSpeaker)
    {
        if (!IsBridged(word) || tokens.IsIn(word, _afterStops) && !(tokens.Is(word, "as") && tokens.Is(word - 1, "such")))
        {
            return false;
        }

        if (tokens.IsIn(word, EnglishLists.Articles) && !tokens.IsIn(word - 1, _joints) && !(tokens[word - 1] is [.., 'i', 'n', 'g'] or [.., 'e', 'd']))
        {
            return false;
        }

        if (tokens.IsIn(word, EnglishLists.Finite) || EnglishVerb.Of(tokens[word]) is { Form: EnglishVerbForm.Finite or EnglishVerbForm.Past } && word > first + 1 && !tokens.IsIn(word - 1, EnglishLists.Articles) && tokens[word] is not "reported")
        {
            return false;
        }

        if (tokens.Is(word, "and") && (tokens.IsIn(word + 1, EnglishLists.Finite) || tokens[word + 1] is [.., 'e', 'd']))
        {
            return false;
        }

        return !isSpeaker || !tokens.IsIn(word, EnglishLists.Days) && !EndsSpeaker(word);
    }

    /// <summary>"said Ann Lund in an interview", "on Monday", "at a rally".</summary>
    private bool EndsSpeaker(int word) =>
        (tokens.Is(word, "in") || tokens.Is(word, "at") || tokens.Is(word, "on") || tokens.Is(word, "to") || tokens.Is(word, "by") || tokens.Is(word, "via") || tokens.Is(word, "adding"))
        && !tokens.IsCapital(word + 1) && !(tokens.Is(word + 1, "the") && tokens.IsCapital(word + 2))
        || tokens.Is(word, "of") && tokens[word + 1] is [.., 'i', 'n', 'g']
        || tokens.IsIn(word, EnglishLists.Prepositions) && tokens.IsIn(word + 1, EnglishLists.Days);

    private bool IsBridged(int word)
    {
        var gap = tokens.GapBefore(word);
        return gap.IsWhiteSpace() || gap is "/" or " & ";
    }

    /// <summary>Leaves out a time at the end: "the ministry on Monday".</summary>
    private int TrimTime(int first, int last)
    {
        var end = last;
        while (end > first && (tokens.IsIn(end, EnglishLists.Days) || tokens.IsNumber(end) && tokens.IsIn(end - 1, EnglishLists.Days)))
        {
            end--;
        }

        while (end < last && end > first && (tokens.IsIn(end, EnglishLists.Prepositions) || tokens.IsIn(end, EnglishLists.Articles)))
        {
            end--;
        }

        return end;
    }

    private bool IsEmpty(int first, int last) =>
        tokens.IsIn(first, EnglishLists.Be) || tokens.IsIn(first, EnglishLists.Negations) || first == last && (tokens.IsIn(first, EnglishLists.Articles) && !tokens.Is(first, "many") && !tokens.Is(first, "some") && !tokens.Is(first, "both") || tokens.IsIn(first, EnglishLists.Modals) || tokens.Is(first, "there"));
}
