using System.Diagnostics;
using System.Text;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Style;

/// <summary>Measures the house rules and the rules against the source, the published program beside textlint, and says whether the bars hold.</summary>
internal static class StyleMeasurement
{
    private const int Megabyte = 1_000_000;
    private const int ArticleBytes = 8_000;
    private const int Blocks = 40;
    private const int Rounds = 5;
    private const int ShortRounds = 101;
    private const int Starts = 11;
    private const int TextlintRounds = 3;

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(3);

    // Enough for textlint to be more than its own start.
    private const int TextlintBytes = 100_000;

    public static async Task<int> RunAsync(bool accept)
    {
        var work = Directory.CreateTempSubdirectory("kawaraban-bench-").FullName;
        try
        {
            var prose = DemoProse.Of(Repository.Root);
            var program = await Measurement.PublishAsync(Repository.Root, Path.Combine(work, "published"));
            var figures = Measure(prose, new CheckProcess(program, Repository.Root), await Textlint.InstallAsync(Path.Combine(work, "textlint")), work);
            return Tell(figures, new Baseline<StyleFigures>("style"), accept);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static StyleFigures Measure(DemoProse prose, CheckProcess check, Textlint? textlint, string work)
    {
        var rules = StylePack.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", "ja", "stylebook.json"))).Rules;
        Console.WriteLine($"  {rules.Count} rules");
        var (article, many) = (Written(prose.One(ArticleBytes), work, "article.md"), Written(prose.One(TextlintBytes), work, "many.md"));
        return new StyleFigures
        {
            MegabytesPerSecond = Rate(prose, rules),
            Growth = Growth(prose, rules),
            ArticleMilliseconds = Warm(() => HouseRules.Read(DemoProse.Galley(prose.One(ArticleBytes)), rules)),
            PairMilliseconds = Warm(() => ReadAgainstSource([.. prose.Pairs.Take(Blocks)])),
            ProcessMilliseconds = Median(Starts, () => check.Run(article)),
            TextlintRatio = textlint is null ? null : Beside(check, textlint, many),
        };
    }

    private static void ReadAgainstSource(IReadOnlyList<Pair> rows)
    {
        foreach (var row in rows)
        {
            SourceRules.Read(row);
        }

        SourceRules.ReadWhole(rows, SourceRules.All);
    }

    /// <summary>Megabytes a second, article by article as an archive is read.</summary>
    private static double Rate(DemoProse prose, IReadOnlyList<ChosenRule> rules)
    {
        var articles = prose.UpTo(Megabyte).ToList();
        var bytes = articles.Sum(article => article.Sum(Encoding.UTF8.GetByteCount));
        return bytes / 1e3 / Median(Rounds, () => articles.ForEach(article => HouseRules.Read(DemoProse.Galley(article), rules)));
    }

    private static double Growth(DemoProse prose, IReadOnlyList<ChosenRule> rules)
    {
        var (one, ten) = (prose.One(Megabyte), prose.One(10 * Megabyte));
        var (shorter, longer) = (Median(Rounds, () => HouseRules.Read(DemoProse.Galley(one), rules)), Median(Rounds, () => HouseRules.Read(DemoProse.Galley(ten), rules)));
        Console.WriteLine($"  one text of 1 MB in {shorter:0} ms, of 10 MB in {longer:0} ms");
        return longer / shorter / 10;
    }

    /// <summary>How many times our process's time textlint's is, in turns over one text.</summary>
    private static double Beside(CheckProcess check, Textlint textlint, string file)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < TextlintRounds; round++)
        {
            ours.Add(Median(1, () => check.Run(file)));
            theirs.Add(Median(1, () => textlint.Run(file)));
            Console.WriteLine($"  {new FileInfo(file).Length / 1e3:0} kB as a whole process: {ours[^1]:0} ms, textlint {theirs[^1]:0} ms");
        }

        return Measurement.Median(theirs) / Measurement.Median(ours);
    }

    private static int Tell(StyleFigures figures, Baseline<StyleFigures> baseline, bool accept)
    {
        var held = Bars.Tell(figures.Bars);
        Console.WriteLine(figures.TextlintRatio is { } ratio
            ? $"textlint 15 with its Japanese presets takes {ratio:0.0} times our time; baseline {baseline.Read()?.TextlintRatio:0.0}"
            : "textlint was not measured: npm is not here, or could not install it");
        if (accept)
        {
            baseline.Write(figures);
        }

        return held ? 0 : 1;
    }

    /// <summary>The time of what a desk does again and again: once the compiler has seen it, which comes back to what is called often after a while.</summary>
    private static double Warm(Action work)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < _warmUp;)
        {
            work();
        }

        return Median(ShortRounds, work);
    }

    private static double Median(int rounds, Action work)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return Measurement.Median(times);
    }

    /// <summary>Paragraphs parted by empty lines, which both programs read.</summary>
    private static string Written(IReadOnlyList<string> paragraphs, string work, string name)
    {
        var file = Path.Combine(work, name);
        File.WriteAllText(file, string.Join("\n\n", paragraphs) + "\n");
        return file;
    }
}
