namespace Kawaraban.Language.Quantities.English;

/// <summary>Bare numbers that are part of a name or a word: Boeing 737, Channel 4, Formula One, 5G.</summary>
internal static class EnglishNames
{
    private static readonly WordTable<bool> _opening = new(
        new[]
        {
            "the", "in", "at", "about", "some", "over", "only", "just", "of", "and", "but", "with", "for", "from", "to", "by", "on", "all", "these", "those", "its", "their", "his", "her", "our", "another", "with",
            "when", "while", "after", "before", "there", "here", "that", "this", "are", "were", "was", "is", "has", "have", "had", "a", "an", "or", "killed", "killing", "kills", "kill", "wounded", "wounding",
            "injured", "injuring", "wounds", "injures", "least", "than", "nearly", "almost", "around", "roughly", "between", "as", "total", "i", "we", "they", "he", "she", "it", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday",
        }.Select(word => (word, true)));

    private static readonly WordTable<bool> _series = new(
        new[]
        {
            "boeing", "airbus", "channel", "flight", "apollo", "formula", "windows", "route", "highway", "interstate", "iphone", "galaxy", "playstation", "xbox", "covid", "concorde", "falcon", "soyuz", "room", "gate",
            "pier", "platform", "page", "type", "version", "world war", "world cup", "group", "division", "ligue", "serie", "radio", "bbc", "catch", "area", "terminal", "tower", "unit", "reactor", "big", "act",
            "class", "model", "mark", "title", "psalm", "peugeot", "ferrari", "porsche", "atp", "wta", "nasdaq", "nikkei", "ftse", "p", "cac", "dax", "topix", "euro", "tokyo", "paris", "agenda", "expo", "vision",
        }.Select(word => (word, true)));

    /// <summary>Whether a bare number is one, and not part of a name or a word.</summary>
    public static bool IsNumber(EnglishText text, EnglishFigure figure)
    {
        if (figure.IsMarked)
        {
            return !(text[figure.End] == '-' && text.IsLetter(figure.End + 1) && figure.IsWords);
        }

        if (figure.IsWords)
        {
            return figure.Low > 1 && !(text[figure.End] == '-' && text.IsLetter(figure.End + 1)) && !IsCapitalName(text, figure);
        }

        var isAlone = figure.Start == 0 && figure.End == text.Length;
        return isAlone || !(text[figure.End] is '-' or '/' && text.IsLetter(figure.End + 1)) && !FollowsName(text, figure) && !IsMark(text, figure);
    }

    /// <summary>The offset past a number and the letters that stick to it.</summary>
    public static int EndOf(EnglishText text, EnglishFigure figure) => text.PastWord(figure.End);

    /// <summary>(1), 1. and 1) as marks of a list.</summary>
    private static bool IsMark(EnglishText text, EnglishFigure figure) =>
        text[figure.End] == ')' && text[figure.Start - 1] is '(' or '\0' || figure.Start == 0 && text[figure.End] == '.' && text[figure.End + 1] == ' ';

    private static bool IsCapitalName(EnglishText text, EnglishFigure figure) =>
        text.IsCapital(figure.Start) && !text.BeginsSentence(figure.Start) && text.IsCapital(text.WordBefore(figure.Start));

    private static bool FollowsName(EnglishText text, EnglishFigure figure)
    {
        var word = text.WordBefore(figure.Start);
        if (word == figure.Start || text[figure.Start - 2] is '.' or ',' || !text.IsCapital(word) && !text.IsCapital(word + 1))
        {
            return false;
        }

        return text.Match(_series, word, out _) > 0 || !text.BeginsSentence(word) && text.Match(_opening, word, out _) == 0;
    }
}
