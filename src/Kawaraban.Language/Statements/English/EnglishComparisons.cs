using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>Tells what only serves as a measure: "up from 8 percent in 2016", "more than in 2025", "the most since May".</summary>
internal static class EnglishComparisons
{
    private const int Reach = 60;
    private const int LongestWord = 24;

    private static readonly EnglishWords _comparers = new("than against compared versus from as unlike");
    private static readonly EnglishWords _measures = new("first second third fourth fifth sixth most least worst best last only record such ever");
    private static readonly EnglishWords _plain = new("forest harvest protest interest request arrest contest west northwest southwest guest chest priest unrest invest conquest rest rainforest manifest suggest");
    private static readonly EnglishWords _partings = new("that which who when while and but or if because although than from against is are was were has had have will would to until before after");
    private static readonly EnglishWords _moves = new("up down rise rose risen fall fell fallen drop dropped increase increased decrease grew grown growth climb climbed jump jumped slip slipped slowed slow cut raised lowered year earlier");
    private static readonly EnglishWords _ends = new("to was were is are had has have will who which that when and but until since after before by");

    /// <summary>Whether what stands at a place is what something is held against.</summary>
    public static bool Holds(SentencePlace sentence, int at)
    {
        var start = Math.Max(sentence.Range.Start, at - Reach);
        var text = sentence.Text;
        var isSince = false;
        var words = 0;
        Span<char> folded = stackalloc char[LongestWord];
        for (var end = at; end > start; words++)
        {
            while (end > start && text[end - 1] == ' ')
            {
                end--;
            }

            if (end > start && text[end - 1] is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '“' or '”')
            {
                return false;
            }

            var first = end;
            while (first > start && (text[first - 1] is not (' ' or ',' or ';' or '–' or '—') || IsGrouping(text, first - 1)))
            {
                first--;
            }

            if (first == end)
            {
                return false;
            }

            scoped ReadOnlySpan<char> word = text.AsSpan(first, end - first);
            word = char.IsAsciiLetterUpper(word[0]) && word.ToLowerInvariant(folded) is > 0 and var length ? folded[..length] : word;
            if (isSince)
            {
                if (_measures.Contains(word) && !IsShare(text, first) || word is [_, _, _, .., 'e', 's', 't'] && !_plain.Contains(word) || sentence.TimeAt(first) is not null)
                {
                    return sentence.TimeAt(first) is null;
                }
            }
            else if (word is "since" && words == 0)
            {
                isSince = true;
            }
            else if (_comparers.Contains(word))
            {
                return Compares(text, word, TextRange.Between(first, end), words, at);
            }
            else if (_ends.Contains(word) && !(words == 0 && word is "by") && !(word is "to" && HasCompared(text, first)) || sentence.TimeAt(first) is not null)
            {
                return false;
            }

            end = first;
        }

        return false;
    }

    /// <summary>Whether a word that compares holds something against what stands at a place, so many words behind it.</summary>
    private static bool Compares(string text, ReadOnlySpan<char> comparer, TextRange range, int words, int at) => comparer switch
    {
        "than" => !IsBound(text, range.Start, range.End),
        "against" => HasFigure(text, range.End, at) || text.AsSpan(range.End).StartsWith(" in "),
        "from" => words > 0 && HasFigure(text, range.End, at) && !text.AsSpan(0, at).EndsWith(" on ") || IsEarlier(text.AsSpan(range.End, Math.Min(Reach, text.Length - range.End))),
        "as" => words > 0 && text.AsSpan(range.End).StartsWith(" in "),
        _ => true,
    };

    /// <summary>"a fifth of its worth".</summary>
    private static bool IsShare(string text, int at) => text.AsSpan(0, at).EndsWith(" a ") || text.AsSpan(0, at).EndsWith(" one ") || text.AsSpan(0, at).EndsWith(" two ");

    /// <summary>The comma of 45,000.</summary>
    private static bool IsGrouping(string text, int at) => text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsEarlier(ReadOnlySpan<char> rest) => rest.StartsWith(" the previous ") || rest.StartsWith(" the same ") || rest.StartsWith(" the year ") || rest.StartsWith(" a year ");

    /// <summary>"up from 8 percent", "against 61", "compared with 4.9 percent": a figure that another is held against.</summary>
    public static bool IsMeasure(SentencePlace sentence, TextRange figure)
    {
        var before = sentence.Text.AsSpan(0, figure.Start).TrimEnd();
        return before.EndsWith(" from") && IsFromTo(sentence.Text, before, figure.End) || before.EndsWith(" than the") || EndsWith(before, "against") || EndsWith(before, "compared with") || EndsWith(before, "compared to") || EndsWith(before, "versus");
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || text[^(words.Length + 1)] is ' ' or '(' or '“');

    /// <summary>"in the whole of last year", "in the first half of 2025".</summary>
    private static bool IsWhole(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.EndsWith(" whole of ") || before.EndsWith(" all of ") || before.EndsWith(" half of ") || before.EndsWith(" end of ") || before.EndsWith(" most of ");
    }

    /// <summary>"up from 8", "fell from 1,300 to 900", not "runners from 41 countries".</summary>
    private static bool IsFromTo(string text, ReadOnlySpan<char> before, int end)
    {
        var rest = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        var to = rest.IndexOf(" to ");
        var isTo = to >= 0 && rest[..to].IndexOfAny(",.;") < 0 && (EnglishForms.IsFigureAt(text, end + to + 4) || rest[(to + 4)..].StartsWith("less ") || rest[(to + 4)..].StartsWith("more ") || rest[(to + 4)..].StartsWith("about "));
        var word = before[..^" from".Length];
        return isTo || _moves.Contains(word[(word.LastIndexOf(' ') + 1)..]) || word.EndsWith(" percent") || word.EndsWith('%');
    }

    /// <summary>Whether a time stands behind a figure with nothing between that parts them: "8 percent in 2016", "1,300 people at the end of May".</summary>
    public static bool GoesWith(string text, int end, TextRange time, bool isMeasure)
    {
        for (var at = end; at < time.Start;)
        {
            var word = EnglishWords.At(text, at);
            if (word.Length > 0 ? _partings.Contains(word) : text[at] is not (' ' or '-' or '’' or '\''))
            {
                return false;
            }

            at += Math.Max(1, word.Length);
        }

        return !text.AsSpan(time.End).StartsWith("'s") && !text.AsSpan(time.End).StartsWith("’s") && (isMeasure || !text.AsSpan(0, time.Start).EndsWith(" of ") || IsWhole(text, time.Start)) && !text.AsSpan(0, time.Start).EndsWith(" than ") && !text.AsSpan(0, time.Start).EndsWith(" from ")
            && !text.AsSpan(0, time.Start).EndsWith(" than in ");
    }

    /// <summary>"more than 200 people in 2025": the words of a figure.</summary>
    private static bool IsBound(string text, int than, int end)
    {
        var before = text.AsSpan(0, than);
        return end + 1 < text.Length && (EnglishForms.IsFigureAt(text, end + 1) || EnglishWords.At(text, end + 1) is "a" or "half" or "one" or "two" or "three" || EnglishForms.Multiplying.Contains(EnglishWords.At(text, end + 1)))
            && (before.EndsWith("more ") || before.EndsWith("More ") || before.EndsWith("less ") || before.EndsWith("Less ") || before.EndsWith("fewer ") || before.EndsWith("Fewer "));
    }

    private static bool HasCompared(string text, int at) => text.AsSpan(0, at).EndsWith("compared ");

    private static bool HasFigure(string text, int start, int end)
    {
        var isFigure = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0;
        for (var at = start; at < end && !isFigure; at++)
        {
            isFigure = text[at] == ' ' && EnglishWords.At(text, at + 1) is var word && (word is "one" || EnglishForms.Numbers.Contains(word));
        }

        return isFigure;
    }

    /// <summary>"more than a year earlier", read as one time.</summary>
    public static bool BeginsAsOne(string time) => time.StartsWith("more than ", StringComparison.OrdinalIgnoreCase) || time.StartsWith("less than ", StringComparison.OrdinalIgnoreCase) || time.StartsWith("fewer than ", StringComparison.OrdinalIgnoreCase);
}
