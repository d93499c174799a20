using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Style;

/// <summary>How often each rule speaks in texts that are good: files of plain text, a paragraph a line; the Japanese edition's pack. What is found is written out, for somebody to judge.</summary>
/// <remarks>An empty line parts two texts. A line without a stop at its end is a heading.</remarks>
internal static class Densities
{
    private const int Around = 14;

    public static int Run(IReadOnlyList<string> files)
    {
        var rules = StylePack.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", "ja", "stylebook.json"))).Rules;
        var found = new Dictionary<(RuleId Rule, Severity Severity), int>();
        var bytes = 0L;
        foreach (var file in files)
        {
            foreach (var lines in Texts(file))
            {
                bytes += lines.Sum(Encoding.UTF8.GetByteCount);
                foreach (var finding in HouseRules.Read(new Galley([.. lines.Select(line => new Passage(line, TextLanguage.Japanese, KindOf(line)))]), rules))
                {
                    found[(finding.Rule, finding.Severity)] = found.GetValueOrDefault((finding.Rule, finding.Severity)) + 1;
                    Console.WriteLine($"{Path.GetFileName(file)} {finding.Severity} {finding.Message.Key} {Shown(lines[finding.Passage], finding.Place)}{(finding.Fix is { } fix ? $" → {fix.Replacement}" : "")}");
                }
            }
        }

        Tell(found, bytes / 1e3);
        return 0;
    }

    private static IEnumerable<IReadOnlyList<string>> Texts(string file) =>
        File.ReadAllText(file).Split("\n\n").Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(lines => lines.Length > 0);

    private static PassageKind KindOf(string line) => line[^1] is '。' or '」' or '）' or '？' ? PassageKind.Paragraph : PassageKind.Heading;

    private static void Tell(Dictionary<(RuleId Rule, Severity Severity), int> found, double kilobytes)
    {
        Console.WriteLine($"\n{kilobytes:0.0} kB\n| rule | severity | findings | a kB |\n| --- | --- | --- | --- |");
        foreach (var ((rule, severity), count) in found.OrderByDescending(pair => pair.Key.Severity).ThenByDescending(pair => pair.Value))
        {
            Console.WriteLine($"| {rule} | {severity} | {count} | {count / kilobytes:0.000} |");
        }

        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            Console.WriteLine($"{severity}: {found.Where(pair => pair.Key.Severity == severity).Sum(pair => pair.Value) / kilobytes:0.000} a kB");
        }
    }

    private static string Shown(string text, TextRange place)
    {
        var (from, to) = (Math.Max(0, place.Start - Around), Math.Min(text.Length, place.End + Around));
        return $"{text[from..place.Start]}⟦{place.Of(text)}⟧{text[place.End..to]}";
    }
}
