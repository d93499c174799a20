using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Tests.Language;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.AgainstSource;

public sealed class SourceRulesTests
{
    [Fact]
    public void Every_rule_is_named_for_the_source_and_has_a_spec()
    {
        Assert.Equal(
            ["source-quantity", "source-time", "source-name", "source-quotation", "source-negation", "source-hedge", "source-omission", "source-addition", "source-link", "source-term"],
            SourceRules.All.Select(rule => rule.Id.Name));
        Assert.All(SourceRules.All, rule => Assert.True(File.Exists(Path.Combine(Repository.Root, "specs", "stylebook", $"{rule.Id}.md"))));
    }

    [Fact]
    public void A_finding_shows_both_places()
    {
        var pair = IntoJapanese("Three people were hurt.", "4人がけがをした。");

        var finding = Assert.Single(SourceRules.Read(pair));

        Assert.Equal((new TextRange(0, 2), new TextRange(0, 12), FindingSide.Target, Severity.Must), (finding.Place, finding.SourcePlace, finding.Side, finding.Severity));
        Assert.Equal(["Three people", "4人"], finding.Message.Arguments);
    }

    [Fact]
    public void What_the_translation_lacks_is_shown_in_the_source()
    {
        var finding = Assert.Single(SourceRules.Read(IntoJapanese("The mayor, 61, opened the market.", "市長は市場を開いた。")));

        Assert.Equal((FindingSide.Source, "61"), (finding.Side, finding.Message.Arguments[0]));
        Assert.Equal(finding.Place, finding.SourcePlace);
    }

    [Fact]
    public void Texts_of_one_language_are_not_compared() =>
        Assert.Empty(SourceRules.Read(new Pair("3人", TextLanguage.Japanese, "4人", TextLanguage.Japanese)));

    [Fact]
    public void What_is_marked_is_not_asked_for()
    {
        Assert.Empty(SourceRules.Read(IntoJapanese("The harbour was closed.", "") with { IsAbridged = true }));
        Assert.Empty(SourceRules.Read(IntoJapanese("", "港は閉鎖された。") with { IsEnlarged = true }));
    }

    [Fact]
    public void Links_of_marks_are_compared_by_where_they_lead()
    {
        var pair = IntoJapanese("The report is here.", "報告書はここにある。") with
        {
            SourceLinks = [new LinkPlace(new TextRange(14, 4), "https://example.org/report")],
            TargetLinks = [],
        };

        Assert.Equal("source-link.missing", Assert.Single(SourceRules.Read(pair)).Message.Key);
        Assert.Empty(SourceRules.Read(pair with { TargetLinks = [new LinkPlace(new TextRange(4, 2), "http://www.example.org/report/")] }));
    }

    [Fact]
    public void No_text_makes_a_rule_throw_or_point_outside_of_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, Texts.Any, (source, target) =>
            AllInside(IntoJapanese(source, target)) && AllInside(new Pair(source, TextLanguage.Japanese, target, TextLanguage.English))));

    [Fact]
    public void No_whole_makes_a_rule_throw_or_point_outside_of_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, Texts.Any, (source, target) =>
        {
            Pair[] rows = [.. Enumerable.Range(0, 4).Select(row => IntoJapanese($"{source} Harbour Authority {row}", row == 2 ? $"港湾管理庁{target}" : $"港湾管理局{target}"))];
            return AllInside(rows) && AllInside([.. rows.Select(row => new Pair(row.Target, row.TargetLanguage, row.Source, row.SourceLanguage))]);
        }));

    [Fact]
    public void No_change_to_an_example_makes_a_rule_throw_or_point_outside_of_it()
    {
        var random = new Random(20);
        foreach (var example in SpecFile.Examples("stylebook/source-quantity.md", "passes").Concat(SpecFile.Examples("stylebook/source-time.md", "passes")))
        {
            var pair = PairExample.Read(example.Data.Given);
            Assert.True(AllInside(pair with { Target = Mutated(pair.Target, random) }));
            Assert.True(AllInside(pair with { Source = Mutated(pair.Source, random) }));
        }
    }

    [Fact]
    public void What_is_too_long_for_a_passage_is_only_measured() =>
        Assert.Equal(["source-addition.long"], SourceRules.Read(IntoJapanese("Three boats sank. 3 men left at 3 p.m. It was a long day for all of them.", string.Concat(Enumerable.Repeat("4人が午後4時に去った。", 200_000)))).Select(finding => finding.Message.Key));

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8 9 10 ", "1、2、3、4、5、6、7、8、9、10")]
    [InlineData("\"(\"(\"(", "「『「『「『")]
    [InlineData("Sept. 29 at 3 p.m. ", "9月29日午後3時")]
    [InlineData("reportedly did not ", "とみられていない")]
    public void A_long_passage_costs_no_more_than_its_length(string source, string target)
    {
        var pair = IntoJapanese(string.Concat(Enumerable.Repeat(source, 400)), string.Concat(Enumerable.Repeat(target, 400)));
        var watch = Stopwatch.StartNew();

        SourceRules.Read(pair);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    private static Pair IntoJapanese(string source, string target) => new(source, TextLanguage.English, target, TextLanguage.Japanese);

    private static bool AllInside(Pair pair) => SourceRules.Read(pair).All(finding =>
        finding.Place.End <= (finding.Side == FindingSide.Source ? pair.Source : pair.Target).Length
        && finding.Start >= 0
        && (finding.SourcePlace is not { } place || place.Start >= 0 && place.End <= pair.Source.Length));

    private static bool AllInside(IReadOnlyList<Pair> rows) => SourceRules.ReadWhole(rows, SourceRules.All).All(finding =>
        finding.Passage < rows.Count && finding.Place.End <= rows[finding.Passage].Target.Length && finding.SourcePlace is { } place && place.End <= rows[finding.Passage].Source.Length);

    private static string Mutated(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, "9"),
            _ => text[at..] + text[..at],
        };
    }
}
