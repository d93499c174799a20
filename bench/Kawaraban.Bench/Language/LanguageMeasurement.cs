namespace Kawaraban.Bench.Language;

/// <summary>Measures the analyzer beside MeCab and says whether its bars hold.</summary>
internal static class LanguageMeasurement
{
    private const int ProseLength = 20_000_000;

    public static int Tokens()
    {
        Console.WriteLine(TokenRates.Measure(Prose.Of(Measurement.RepositoryRoot(), ProseLength)));
        return 0;
    }
}
