using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Reading;
using Kawaraban.Tests.Stylebook.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.Hostile;

/// <summary>No text, however it is made, costs a rule more than its length. Patterns are judged by their shape, without a clock; rules are only asked to come back at all.</summary>
public sealed class HostileTextTests
{
    private const int Length = 4_000;

    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);
    private static readonly Assembly[] _rooms = [typeof(HouseRules).Assembly, typeof(TextRange).Assembly];

    [Fact]
    public void No_pattern_takes_a_long_run_anew_from_each_of_its_places()
    {
        var patterns = _rooms.SelectMany(PatternsOf).ToList();

        Assert.True(patterns.Count > 50, $"{patterns.Count} patterns");
        Told(patterns.SelectMany(pattern => PatternShape.FaultsOf(pattern.Regex.ToString()).Select(fault => $"{pattern.Name}: {fault}")));
    }

    [Theory]
    [InlineData("[ぁ-ん]+ですね")]
    [InlineData("「[^」]*」")]
    [InlineData("(?<=「[^」]*)あ")]
    [InlineData("(?<!あ*)い")]
    [InlineData("(?:あ+)+")]
    [InlineData(@"(\S.*?)\s+ago")]
    [InlineData(@"([\p{L}]+) \1")]
    [InlineData("あ(?!.*い)")]
    [InlineData("あ{2,}い|う")]
    [InlineData("(?:ア|イ[a-z]*)ウ")]
    public void A_pattern_that_does_is_told(string pattern) => Assert.NotEmpty(PatternShape.FaultsOf(pattern));

    [Theory]
    [InlineData("[ぁ-ん]{1,40}ですね")]
    [InlineData("[0-9]+(?:[.．][0-9]+)?")]
    [InlineData(@"\bfail\w*\b|なし")]
    [InlineData(@"[a\]+*(]\(\*あ{1,3}[^]」]?")]
    [InlineData("(?<!第)(?<number>[0-9]{1,4})年+")]
    public void A_pattern_that_does_not_is_left_alone(string pattern) => Assert.Empty(PatternShape.FaultsOf(pattern));

    [Fact]
    public void No_pattern_is_kept_but_those_that_the_generator_makes() => Told(
        from type in _rooms.SelectMany(room => room.GetTypes())
        where type.Namespace?.StartsWith("Kawaraban", StringComparison.Ordinal) == true
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Regex)
        select $"{type.FullName}.{field.Name}");

    [Fact]
    public void Every_rule_comes_back_from_hostile_text()
    {
        foreach (var text in HostileTexts.ForAll(Length).Concat(RuleSpec.Rules.Where((_, number) => number % 12 == 0).Select(rule => HostileTexts.Pieces(rule, Length))))
        {
            var galley = new Galley([new Passage(text, LanguageOf(text))]);
            Told(HouseRules.All.Where(rule => !ComesBack(() => HouseRules.Read(galley, [rule]))).Select(rule => $"{rule.Entry.Id}: {text[..40]}…"));
        }
    }

    [Fact]
    public void Every_rule_against_the_source_comes_back_from_hostile_texts()
    {
        foreach (var text in HostileTexts.ForAll(Length).Concat(new[] { "source-quantity", "source-time", "source-negation" }.Select(rule => HostileTexts.Pieces(rule, Length))))
        {
            var reading = new PairReading(new Pair(text, TextLanguage.English, text, TextLanguage.Japanese));
            Told(SourceRules.All.Where(rule => !ComesBack(() => rule.Read(reading).Count())).Select(rule => $"{rule.Id}: {text[..40]}…"));
        }
    }

    private static TextLanguage LanguageOf(string text) => text.Any(char.IsAsciiLetter) && !text.Any(c => c is >= '\u3040' and <= '\u30FF') ? TextLanguage.English : TextLanguage.Japanese;

    private static bool ComesBack(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed < _limit;
    }

    private static void Told(IEnumerable<string> faults)
    {
        var told = string.Join('\n', faults);
        Assert.True(told.Length == 0, told);
    }

    private static IEnumerable<(string Name, Regex Regex)> PatternsOf(Assembly room) =>
        from type in room.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select ($"{type.FullName}.{method.Name}", (Regex)method.Invoke(null, null)!);
}
