namespace Kawaraban.Language.Quantities.English;

/// <summary>Ages that no unit shows: in his 40s; Taro Yamada, 45, said.</summary>
internal static class EnglishAges
{
    private const int Oldest = 125;
    private const int Youngest = 10;

    /// <summary>The age of in his mid-40s, or null.</summary>
    public static (decimal Low, decimal High, int End)? DecadeAt(EnglishText text, EnglishFigure figure)
    {
        var isTens = figure.Digits == 2 && figure.Low % 10 == 0 && text[figure.End] == 's' && !char.IsLetterOrDigit(text[figure.End + 1]);
        return isTens && text[figure.Start - 1] != '\'' && EnglishWords.DecadeBefore.End(text.Lower.Before(figure.Start)) && !text.Lower.Before(figure.Start).EndsWith("the ", StringComparison.Ordinal)
            ? (figure.Low!.Value, figure.Low.Value + 9, figure.End + 1)
            : null;
    }

    /// <summary>Whether a bare number between commas after a name is somebody's age.</summary>
    public static bool StandsAfterName(EnglishText text, EnglishFigure figure)
    {
        var isAge = figure.Digits is 1 or 2 or 3 && !figure.IsMarked && figure.Low is >= 1 and <= Oldest && text[figure.End] is ',' or ')';
        if (!isAge || !(text[figure.Start - 1] == ' ' && text[figure.Start - 2] == ',' || text[figure.Start - 1] == '('))
        {
            return false;
        }

        var end = figure.Start - (text[figure.Start - 2] is ',' or ' ' ? 2 : 1);
        var word = text.WordEndingAt(end);
        return word < end && (text.IsCapital(word) ? text.Match(EnglishWords.Months, word, out _) == 0 : StandsAfterNoun(text, figure, word));
    }

    /// <summary>The mayor, 61, said: between two commas in a sentence that goes on, and not in a list of numbers.</summary>
    private static bool StandsAfterNoun(EnglishText text, EnglishFigure figure, int word) =>
        figure.Low >= Youngest && text.IsLetter(word) && text[figure.Start - 2] == ',' && text[figure.End] == ',' && text[figure.End + 1] == ' '
        && text.IsLetter(figure.End + 2) && !text.IsCapital(figure.End + 2);
}
