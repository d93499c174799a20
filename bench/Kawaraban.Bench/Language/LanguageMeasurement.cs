using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Language;

/// <summary>Measures the analyzer beside MeCab and says whether its bars hold.</summary>
internal static class LanguageMeasurement
{
    private const int ProseLength = 20_000_000;

    public static async Task<int> RunAsync()
    {
        var work = Directory.CreateTempSubdirectory("kawaraban-bench-").FullName;
        try
        {
            var program = await Measurement.PublishAsync(Repository.Root, Path.Combine(work, "published"));
            return Bars.Tell(Measure(Prose.Of(Repository.Root, ProseLength), new WholeProcess(program, work)).Bars) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>The rates of tokens alone.</summary>
    public static int Tokens()
    {
        Console.WriteLine(TokenRates.Measure(Prose.Of(Repository.Root, ProseLength)));
        return 0;
    }

    private static LanguageFigures Measure(Prose prose, WholeProcess process)
    {
        var tokens = TokenRates.Measure(prose);
        return new LanguageFigures
        {
            WakatiRatio = process.Ratio(prose),
            TokenRatio = tokens.Ratio,
            TwoThreads = tokens.TwoThreads,
            AllocatedBytes = tokens.AllocatedBytes,
            FirstTokenMilliseconds = process.FirstToken(),
            ResidentMegabytes = process.ResidentMegabytes(prose),
            Slowest = Adversaries.Slowest(prose),
        };
    }
}
