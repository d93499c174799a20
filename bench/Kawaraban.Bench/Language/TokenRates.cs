using System.Diagnostics;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Bench.Language;

/// <summary>Tokens alone, in one process: this library, libmecab, and this library on two threads, in turns.</summary>
internal static class TokenRates
{
    private const int Rounds = 5;

    /// <returns>How many times libmecab's rate ours is, how many times one thread's rate two threads' is, and what a sentence allocates.</returns>
    public static (double Ratio, double TwoThreads, double AllocatedBytes) Measure(Prose prose)
    {
        using var mecab = new LibMecab();
        var analyzer = new Analyzer(Lexicon.Ipadic);
        var second = new Analyzer(Lexicon.Ipadic);
        var half = prose.LineCount / 2;
        var (ours, theirs, both) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var one = Seconds(() => Run(analyzer, prose, 0, prose.LineCount));
            var mecabs = Seconds(() => Run(mecab, prose));
            var two = Seconds(() => Task.WaitAll(Task.Run(() => Run(analyzer, prose, 0, half)), Task.Run(() => Run(second, prose, half, prose.LineCount))));
            Console.WriteLine($"  tokens: {prose.Bytes.Length / 1e6 / one:0.0} MB/s, libmecab {prose.Bytes.Length / 1e6 / mecabs:0.0}, two threads {prose.Bytes.Length / 1e6 / two:0.0}");
            if (round >= 0)
            {
                ours.Add(one);
                theirs.Add(mecabs);
                both.Add(two);
            }
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(analyzer, prose, 0, prose.LineCount);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)prose.LineCount;
        return (Measurement.Median(theirs) / Measurement.Median(ours), Measurement.Median(ours) / Measurement.Median(both), allocated);
    }

    public static int Run(Analyzer analyzer, Prose prose, int from, int to)
    {
        var count = 0;
        for (var line = from; line < to; line++)
        {
            count += analyzer.AnalyzeUtf8(prose[line]).Length;
        }
        return count;
    }

    private static int Run(LibMecab mecab, Prose prose)
    {
        var count = 0;
        for (var line = 0; line < prose.LineCount; line++)
        {
            count += mecab.Count(prose[line]);
        }
        return count;
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
