namespace Kawaraban.Language.Sentences;

/// <summary>What an English sentence may begin with.</summary>
internal static class EnglishStart
{
    /// <summary>Words that begin sentences, and stand in front of nothing as part of its name: "in the U.S. The", not "U.S. President".</summary>
    private static readonly EnglishWords _starters = new("""
        The A An In It It's He He's She She's They They're We We're You You're I'm I've I'd But And Or Nor However This That These Those There There's Here When
        While After Before On At For From By With Without As If Its His Her Their Our My Your Some Many Most All Both Each Every Another Other
        Since Although Though Despite Because Meanwhile Earlier Later Last Next Now So Then To What Who Whose Which Why How Where One Two Three No Not Yet
        Also Still Instead According Under Over During Between Among Until Unless Once Only Even Just Such About Around Until Whether Like
        Today Yesterday Tomorrow Nobody Nothing Everyone Everything Somebody Someone Anyone Neither Either Several Few More Other Others Thousands
        Hundreds Dozens Millions Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Indeed Perhaps Maybe Overall Finally Eventually Recently
        Currently Originally Initially Afterward Afterwards Separately Elsewhere Critics Asked
        """);

    /// <summary>Common nouns that begin sentences; in a headline of capitals they stand inside one.</summary>
    private static readonly EnglishWords _nouns = new("""
        Police Officials Experts Analysts Researchers Scientists Investigators Authorities Prosecutors Witnesses Residents People Prices Shares Stocks
        Supporters Opponents Protesters Voters Workers Families Doctors Lawmakers Lawyers Reporters Diplomats Soldiers Troops Talks Sources Results Demand
        Sales Exports Imports Economists Investors Traders Rescuers Firefighters Students Teachers Parents Neighbors Neighbours Organizers Organisers
        """);

    /// <summary>Whether a sentence can begin at an offset behind a clear end: with anything but a small letter or a comma.</summary>
    public static bool IsAt(string text, int at)
    {
        at = SkipOpening(text, at);
        return at == text.Length || !(char.IsLower(text[at]) && !IsBrand(text, at)) && text[at] is not (',' or ';' or ':' or ')' or '/' or '=' or '&');
    }

    /// <summary>Whether a sentence begins at an offset behind dots: "he waited... Then", but not "well... I think".</summary>
    public static bool IsAfterEllipsis(string text, int at, int dots)
    {
        at = SkipOpening(text, at);
        if (at == text.Length || !char.IsUpper(text[at]) && !IsBrand(text, at))
        {
            return false;
        }

        var word = EnglishWords.At(text, at);
        return dots > 3 || !(word is "I" || word.StartsWith("I'") || word.StartsWith("I’"));
    }

    /// <summary>Whether the word at an offset begins a sentence rather than goes on with a name.</summary>
    public static bool IsStarter(string text, int at)
    {
        at = SkipOpening(text, at);
        var word = EnglishWords.At(text, at);
        var end = at + word.Length;
        if (word is "No" or "Nos" && end < text.Length && text[end] == '.')
        {
            return false;
        }

        var isWordEnd = end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ',' or '’' or '\'' or ':' or ';' or '.' or '?' or '!';
        return isWordEnd && (_starters.Contains(Uncontracted(word)) || _nouns.Contains(word) && IsSmallNext(text, end));
    }

    public static int SkipOpening(string text, int at)
    {
        while (at < text.Length && Pairs.IsOpening(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A name with a small letter in front: iPhone, eBay.</summary>
    public static bool IsBrand(string text, int at) => at + 1 < text.Length && char.IsLower(text[at]) && char.IsUpper(text[at + 1]);

    private static ReadOnlySpan<char> Uncontracted(ReadOnlySpan<char> word) => word.IndexOfAny('\'', '’') is > 0 and var cut ? word[..cut] : word;

    private static bool IsSmallNext(string text, int end)
    {
        var next = Blanks.SkipInLine(text, end);
        return next < text.Length && char.IsLower(text[next]);
    }
}
