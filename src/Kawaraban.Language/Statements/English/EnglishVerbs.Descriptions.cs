namespace Kawaraban.Language.Statements.English;

/// <summary>Forms of verbs that describe a thing and say nothing of it: "homes cut off by the storm", "a sample taken on 14 July".</summary>
internal sealed partial class EnglishVerbs
{
    /// <summary>Whether a form only describes a thing: "homes cut off by the storm", "prisoners held in Nor were freed".</summary>
    private bool IsReduced(int word)
    {
        if (tokens[word].EndsWith("ing"))
        {
            return IsDatedResult(word);
        }

        if (tokens.IsIn(word - 1, EnglishForms.Joints))
        {
            return false;
        }

        if (IsOfResult(word))
        {
            return true;
        }

        var isOfSource = _groups.Count > 0 && _groups[^1].Tells && (tokens[_groups[^1].First] is "according" or "citing" or "per" || tokens.Is(_groups[^1].Last + 1, "in")) && IsOneSegment(_groups[^1].Last, word);
        var describes = isOfSource || word > 0 && IsVerbAhead(word) || IsInApposition(word) || IsDatedDescription(word) || IsSetOff(word);
        if (describes)
        {
            _reduced.Add(word);
        }

        return describes || _groups.Count > 0 && !_groups[^1].Tells && IsOneSegment(_groups[^1].Last, word) && !IsMainOwed() || tokens.Is(word + 1, "by") && !IsDoneBy(word);
    }

    /// <summary>"a sample taken on 14 July tested positive", "opened a bridge built in 1998".</summary>
    private bool IsDatedDescription(int word)
    {
        if (!EnglishConjugation.Is(tokens[word], EnglishInflection.Participle) || !IsBehindNoun(word))
        {
            return false;
        }

        var end = word + 1 + (tokens.IsIn(word + 1, EnglishForms.Prepositions) || tokens.Is(word + 1, "between") ? 1 : 0);
        if (!IsInTime(end) || !tokens.AreJoined(word, end))
        {
            return false;
        }

        while (IsInTime(end) && tokens.AreJoined(end - 1, end))
        {
            end++;
        }

        var isBehindVerb = tokens.IsIn(word - 2, EnglishForms.Articles) && tokens.IsIn(word - 3, EnglishForms.Prepositions) && !tokens.IsIn(word - 3, EnglishForms.ClauseStarts) && _groups.Count > 0 || _groups.Count > 0 && !_groups[^1].Tells && IsOneSegment(_groups[^1].Last, word);
        return isBehindVerb || tokens.AreJoined(end - 1, end) && (EnglishForms.IsPast(tokens[end]) || tokens.IsIn(end, EnglishForms.Auxiliaries));
    }

    /// <summary>", reaching 214 dollars last Friday": what came of it has a time of its own.</summary>
    private bool IsDatedResult(int word)
    {
        if (_groups.Count == 0 || _groups[^1].Tells || !IsGerund(word) || !tokens.GapBefore(word).SequenceEqual(", ") || tokens.IsIn(word, EnglishForms.Harming) && !IsDated(_groups[^1].Last, word))
        {
            return false;
        }

        var end = word + 1;
        while (end < tokens.Count && tokens.AreJoined(end - 1, end) && !(tokens.IsIn(end, EnglishForms.ClauseStarts) && !IsBeforeTime(end)) && !tokens.IsIn(end, EnglishForms.Auxiliaries))
        {
            end++;
        }

        if (IsDated(word, end) && !tokens.IsIn(word + 1, EnglishForms.ClauseStarts))
        {
            _reduced.Add(word);
            return true;
        }

        return false;
    }

    /// <summary>Whether a time stands between two words.</summary>
    private bool IsDated(int first, int end)
    {
        for (var word = first + 1; word < end; word++)
        {
            if (IsInTime(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindNoun(int word) =>
        tokens.AreJoined(word - 1, word) && !IsAdverb(word - 1) && !IsInTime(word - 1) && !tokens.IsIn(word - 1, EnglishForms.Auxiliaries) && !tokens.IsIn(word - 1, EnglishForms.Between) && !tokens.IsIn(word - 1, EnglishForms.Joints)
        && !tokens.IsIn(word - 1, EnglishForms.ClauseStarts) && !tokens.IsIn(word - 1, EnglishForms.Pronouns) && !tokens.IsIn(word - 1, EnglishForms.Determiners) && !tokens.IsIn(word - 1, EnglishForms.Prepositions) && (_groups.Count == 0 || _groups[^1].Last != word - 1);

    /// <summary>", leaving ferries stranded", ", with 16 men trapped": nothing finite stands there.</summary>
    private bool IsOfResult(int word)
    {
        var start = word;
        while (start > 0 && tokens.AreJoined(start - 1, start) && !tokens.IsIn(start, EnglishForms.ClauseStarts))
        {
            start--;
        }

        return start > 0 && start < word && tokens.GapBefore(start).Contains(',') && (IsGerund(start) || tokens[start] is "with" or "including" or "among") && (_groups.Count > 0 && _groups[^1].Last < start);
    }

    /// <summary>"four ferries, ordered by Tolm in 2023,".</summary>
    private bool IsSetOff(int word) => tokens.Is(word + 1, "by") && !IsDoneBy(word) && tokens.GapBefore(word).SequenceEqual(", ");

    /// <summary>"A policeman who was hit by a bottle died": behind a subject and what is told of it, its verb.</summary>
    private bool IsMainOwed()
    {
        var relative = _groups[^1].First - 1;
        var isRelative = tokens.Is(relative, "who") || tokens.Is(relative, "which") || tokens.Is(relative, "that");
        return isRelative && tokens.AreJoined(relative - 1, relative) && (_groups.Count == 1 || _groups[^2].Tells && _groups[^2].Last < relative - 1 || !IsOneSegment(_groups[^2].Last, relative - 1));
    }

    /// <summary>"…, almost twice the estimate made in 2015": behind the main clause and a comma, a noun with what describes it.</summary>
    private bool IsInApposition(int word)
    {
        if (_groups.Count == 0 || _groups[^1].Tells || !tokens.IsIn(word + 1, EnglishForms.Prepositions) || !tokens.AreJoined(word - 1, word) || tokens.IsIn(0, EnglishForms.ClauseStarts))
        {
            return false;
        }

        var start = word;
        while (start > 0 && tokens.AreJoined(start - 1, start))
        {
            start--;
        }

        return start > _groups[^1].Last && tokens.GapBefore(start).Contains(',') && !tokens.IsIn(start, EnglishForms.Joints) && !tokens.IsIn(start, EnglishForms.ClauseStarts) && tokens[word] is not [.., 'e', 'd'];
    }

    /// <summary>"rose by 3 percent", not "hit by the storm".</summary>
    private bool IsDoneBy(int word) => tokens.IsNumber(word + 2) || tokens.IsIn(word + 2, EnglishForms.Numbers) && !tokens.IsIn(word + 3, EnglishForms.Agents) || tokens.IsIn(word + 2, _shares) || sentence.IsInTime(tokens.RangeOf(Math.Min(word + 2, tokens.Count - 1)).Start);
}
