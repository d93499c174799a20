using System.Diagnostics;
using Kawaraban.Language.Analysis;
using Kawaraban.Newsroom.Register;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Register;

/// <summary>Measures how long it takes to mark names in an article, block by block as the desk does, and says whether the bars hold.</summary>
internal static class RegisterMeasurement
{
    private const int Entries = 50_000;
    private const int Words = 1_000;

    /// <summary>What 1,000 English words become in Japanese.</summary>
    private const int Characters = 2_800;
    private const int Rounds = 201;
    private static readonly TermLanguage En = TermLanguage.Parse("en");
    private static readonly TermLanguage Ja = TermLanguage.Parse("ja");

    public static int Run(bool accept)
    {
        var root = Repository.Root;
        var (terms, english, japanese) = (GeneratedNames.Of(root, Entries), Blocks(root, "en.md", text => text.Split(' ').Length, Words), Blocks(root, "ja.md", text => text.Length, Characters));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var built = Stopwatch.StartNew();
        var register = new TermRegister(1, terms);
        var mentions = (English: Mark(register, english, En), Japanese: Mark(register, japanese, Ja));
        built.Stop();
        Console.WriteLine($"  {register.Count} entries; {mentions.English} mentions in {english.Count} blocks of English, {mentions.Japanese} in {japanese.Count} of Japanese");
        var analyzer = new Analyzer(Lexicon.Ipadic);
        var analysis = Median(() => japanese.ForEach(text => analyzer.Analyze(text)));
        var ours = Median(() => Mark(register, japanese, Ja));
        var figures = new RegisterFigures
        {
            EnglishMilliseconds = Median(() => Mark(register, english, En)), JapaneseMilliseconds = ours, JapaneseRatio = ours / analysis,
            BuildMilliseconds = built.Elapsed.TotalMilliseconds, Megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6,
        };
        GC.KeepAlive(register);
        return Tell(figures, new Baseline<RegisterFigures>("register"), accept);
    }

    private static int Tell(RegisterFigures figures, Baseline<RegisterFigures> baseline, bool accept)
    {
        var held = Bars.Tell(figures.Bars);
        Console.WriteLine($"built in {figures.BuildMilliseconds:0} ms, {figures.Megabytes:0.0} MB");
        if (baseline.Read() is { } known)
        {
            Console.WriteLine($"ratio of Japanese: {figures.JapaneseRatio:0.0}; baseline {known.JapaneseRatio:0.0}");
        }
        if (accept)
        {
            baseline.Write(figures);
        }
        return held ? 0 : 1;
    }

    private static int Mark(TermRegister register, List<string> blocks, TermLanguage language) => blocks.Sum(text => register.Spot(text, language).Count);

    private static double Median(Action work)
    {
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var began = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[Rounds / 2];
    }

    /// <summary>Paragraphs of the demonstration newspaper's stories of the wars over the strait, which name much, up to a length.</summary>
    private static List<string> Blocks(string root, string name, Func<string, int> measure, int length)
    {
        var blocks = new List<string>();
        var files = Directory.GetDirectories(Path.Combine(root, "demo", "stories")).Order(StringComparer.Ordinal).Reverse().Select(folder => Path.Combine(folder, name)).Where(File.Exists);
        foreach (var text in files.SelectMany(file => File.ReadAllText(file).Split("\n---\n", 2)[^1].Split("\n\n")))
        {
            blocks.Add(text.Trim());
            if (blocks.Sum(measure) >= length)
            {
                break;
            }
        }
        return blocks;
    }
}
