namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>How much a translation says, by its length: Japanese characters to English ones.</summary>
internal static class Extent
{
    // Of professional translations about one in a hundred passages lies outside.
    private const double LeastRatio = 0.25;
    private const double MostRatio = 0.9;

    /// <summary>Shorter English says too little about its ratio: headings, names, a line of speech.</summary>
    private const int FewestEnglish = 60;
    private const int FewestJapanese = 30;

    /// <summary>Whether the translation is too short to say all that the source does.</summary>
    public static bool IsTooShort(PairReading pair) => pair.Source.Language.IsEnglish
        ? Measure(pair.Source) >= FewestEnglish && Ratio(pair) < LeastRatio
        : Measure(pair.Source) >= FewestJapanese && Ratio(pair) > MostRatio;

    /// <summary>Whether the translation is too long to say no more than the source does.</summary>
    public static bool IsTooLong(PairReading pair) => pair.Source.Language.IsEnglish
        ? Measure(pair.Source) >= FewestEnglish && Ratio(pair) > MostRatio
        : Measure(pair.Source) >= FewestJapanese && Ratio(pair) < LeastRatio;

    private static double Ratio(PairReading pair)
    {
        var (japanese, english) = pair.Source.Language.IsEnglish ? (pair.Target, pair.Source) : (pair.Source, pair.Target);
        return Measure(japanese) / (double)Math.Max(1, Measure(english));
    }

    private static int Measure(PairText text) => text.Text.AsSpan().Trim().Length;
}
