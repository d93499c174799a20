using System.Diagnostics;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Bench.Memory;

/// <summary>Fills a memory with a million pairs, asks it, and says whether its bars hold: on SQLite, and on PostgreSQL where the tests' server is named.</summary>
internal static class MemoryMeasurement
{
    public const int Usual = 1_000_000;
    private const int Compared = 20_000;
    private const int Questions = 200;
    private const int AtOnce = 2_000;
    private static readonly DateTimeOffset At = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(int pairs, bool accept)
    {
        var baseline = new Baseline<Dictionary<string, MemoryFigures>>("memory");
        var figures = new Dictionary<string, MemoryFigures> { ["sqlite"] = await MeasureAsync(pairs, null) };
        if (Environment.GetEnvironmentVariable("KAWARABAN_TEST_POSTGRES") is { Length: > 0 } server)
        {
            figures["postgres"] = await MeasureAsync(pairs, server.Replace("Database=postgres", $"Database=bench_{Guid.NewGuid():n}", StringComparison.Ordinal));
        }
        var held = Bars.Tell(figures.SelectMany(x => x.Value.Bars(x.Key)));
        foreach (var (database, before) in baseline.Read() ?? [])
        {
            Console.WriteLine($"baseline, {database}: {before.MedianMilliseconds:0.0} ms, found {before.Recall:P1}");
        }
        if (accept)
        {
            baseline.Write(figures);
        }
        return held ? 0 : 1;
    }

    private static async Task<MemoryFigures> MeasureAsync(int pairs, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-bench-").FullName;
        try
        {
            var setting = new PaperSetting { DataFolder = folder, EditionsFolder = Path.Combine(AppContext.BaseDirectory, "editions"), Postgres = postgres };
            await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
            await rooms.MigrateAsync();
            var generated = new GeneratedPairs(seed: 20_261_122);
            var first = await FillAsync(rooms, generated, Compared);
            var (recall, precision) = await CompareAsync(rooms, generated, first);
            await FillAsync(rooms, generated, pairs - Compared);
            var times = await AskAsync(rooms, generated, first);
            return new MemoryFigures
            {
                Pairs = pairs, Recall = recall, Precision = precision, MedianMilliseconds = Measurement.Median(times), SlowMilliseconds = times.Order().ElementAt(times.Count * 19 / 20),
                IndexMegabytes = Directory.GetFiles(Path.Combine(folder, "memory")).Sum(file => new FileInfo(file).Length) / 1e6,
                HeapMegabytes = GC.GetTotalMemory(forceFullCollection: true) / 1e6,
            };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>The first of the pairs that were put in.</returns>
    private static async Task<IReadOnlyList<MemoryPair>> FillAsync(IServiceProvider rooms, GeneratedPairs generated, int count)
    {
        var watch = Stopwatch.StartNew();
        var first = new List<MemoryPair>();
        for (var filled = 0; filled < count; filled += AtOnce)
        {
            var some = Enumerable.Range(0, Math.Min(AtOnce, count - filled)).Select(_ => generated.Next(At)).ToList();
            await rooms.GetRequiredService<MemoryBook>().AddAsync(some);
            first.AddRange(first.Count < Compared ? some : []);
        }
        var written = watch.Elapsed;
        while (await rooms.GetRequiredService<MemoryBuilding>().CatchUpAsync())
        {
        }
        Console.WriteLine($"  {count:N0} pairs written in {written.TotalSeconds:0} s, taken into the index in {(watch.Elapsed - written).TotalSeconds:0} s");
        return first;
    }

    private static IEnumerable<(string From, string Into, string Text)> Asked(GeneratedPairs generated, IReadOnlyList<MemoryPair> pairs, int count) => Enumerable.Range(0, count)
        .Select(i => pairs[i * (pairs.Count / count)])
        .Select((pair, i) => (pair.SourceLanguage, pair.TargetLanguage, generated.Changed(pair.Source, 1 + i % 5)));

    private static async Task<List<double>> AskAsync(IServiceProvider rooms, GeneratedPairs generated, IReadOnlyList<MemoryPair> pairs)
    {
        var shelf = rooms.GetRequiredService<MemoryShelf>();
        var times = new List<double>();
        foreach (var (from, into, text) in Asked(generated, pairs, Questions))
        {
            var watch = Stopwatch.StartNew();
            await shelf.OffersAsync(from, into, text, null, null);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times;
    }

    /// <summary>Holds what the memory offers against the likeness of every pair of the direction.</summary>
    private static async Task<(double Recall, double Precision)> CompareAsync(IServiceProvider rooms, GeneratedPairs generated, IReadOnlyList<MemoryPair> pairs)
    {
        var texts = pairs.Select(pair => (pair.Direction, Text: MemoryText.Of(pair.Source), pair.Target)).ToList();
        var (answerable, found, offered, right) = (0, 0, 0, 0);
        foreach (var (from, into, asked) in Asked(generated, pairs, Questions / 4))
        {
            var text = MemoryText.Of(asked);
            var scores = texts.AsParallel().Where(x => x.Direction == Direction.Of(from, into)).Select(x => Likeness.Of(x.Text, text).Score)
                .Where(score => score >= MemoryQuestion.LowestScore).OrderDescending().Take(MemoryShelf.MostOffers).ToList();
            var offers = (await rooms.GetRequiredService<MemoryShelf>().OffersAsync(from, into, asked, null, null)).ToList();
            answerable += scores.Count > 0 ? 1 : 0;
            found += scores.Count > 0 && offers.Count > 0 && offers[0].Score >= scores[0] - 1e-9 ? 1 : 0;
            offered += offers.Count;
            right += offers.Count(offer => scores.Count > 0 && offer.Score >= scores[^1] - 1e-9);
        }
        return (answerable == 0 ? 0 : found / (double)answerable, offered == 0 ? 0 : right / (double)offered);
    }
}
