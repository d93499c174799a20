using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Bench.Style;

/// <summary>How well the rules against the source do on translations that are right: how often they speak, and how many changes they find that are planted there.</summary>
/// <remarks>Files have a source, a tab and its translation a line; each is read in both directions, and an empty line parts two translations. What is found and what is missed is written out, for somebody to judge.</remarks>
internal static class PlantedChanges
{
    public static int Run(IReadOnlyList<string> files)
    {
        var translations = files.SelectMany(file => File.ReadAllText(file).Split("\n\n")).Select(text => (IReadOnlyList<Pair>)[.. Pairs(text)]).ToList();
        Measure("as it is", translations);
        Measure("turned round", [.. translations.Select(pairs => pairs.Select(pair => new Pair(pair.Target, pair.TargetLanguage, pair.Source, pair.SourceLanguage)).ToList())]);
        return 0;
    }

    private static IEnumerable<Pair> Pairs(string text) => text.Split('\n').Select(line => line.Split('\t')).Where(fields => fields.Length >= 2)
        .Select(fields => new Pair(fields[0], LanguageOf(fields[0]), fields[1], LanguageOf(fields[1]))).Where(pair => pair.SourceLanguage != pair.TargetLanguage);

    private static void Measure(string name, IReadOnlyList<IReadOnlyList<Pair>> translations)
    {
        Console.WriteLine($"== {name}");
        Pair[] pairs = [.. translations.SelectMany(rows => rows)];
        var (numbered, alarmed, anyAlarm) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            var findings = SourceRules.Read(pair);
            var hasNumber = (pair.Source + pair.Target).Any(char.IsDigit);
            numbered += hasNumber ? 1 : 0;
            alarmed += hasNumber && findings.Any(Change.IsOfFigures) ? 1 : 0;
            anyAlarm += findings.Count > 0 ? 1 : 0;
            foreach (var finding in findings)
            {
                Tell(finding, pair);
            }
        }

        foreach (var rows in translations)
        {
            foreach (var finding in SourceRules.ReadWhole(rows, SourceRules.All))
            {
                Tell(finding, rows[finding.Passage]);
            }
        }

        Console.WriteLine($"{pairs.Length} pairs, {numbered} with a number; {alarmed} of them with an alarm of figures or times = {Share(alarmed, numbered)}; {anyAlarm} with any");
        foreach (var change in Change.All)
        {
            Plant(change, pairs);
        }
    }

    private static void Tell(Finding finding, Pair pair) =>
        Console.WriteLine($"  says {finding.Message.Key} {finding.Severity} [{string.Join(" | ", finding.Message.Arguments)}]\n    {pair.Source}\n    {pair.Target}");

    /// <summary>Plants a change at every place in every pair of which the rule said nothing before.</summary>
    private static void Plant(Change change, IReadOnlyList<Pair> pairs)
    {
        var (planted, found) = (0, 0);
        foreach (var pair in pairs.Where(pair => !SourceRules.Read(pair).Any(change.IsFoundBy)))
        {
            foreach (var changed in change.In(pair.Target, pair.TargetLanguage))
            {
                planted++;
                if (SourceRules.Read(pair with { Target = changed }).Any(change.IsFoundBy))
                {
                    found++;
                }
                else
                {
                    Console.WriteLine($"  misses {change.Name}\n    {pair.Source}\n    {pair.Target}\n    {changed}");
                }
            }
        }

        Console.WriteLine($"{change.Name}: {found} of {planted} = {Share(found, planted)}");
    }

    private static string Share(int some, int all) => $"{100.0 * some / Math.Max(1, all):0.0}%";

    private static TextLanguage LanguageOf(string text) => text.Any(c => c is >= '\u3040' and <= '\u30ff') ? TextLanguage.Japanese : TextLanguage.English;
}
