using Kawaraban.Language;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class FindingKeyTests
{
    private static readonly BlockId Block = BlockId.New();

    [Fact]
    public void A_finding_keeps_its_name_while_the_text_around_it_changes()
    {
        var before = Assert.Single(Paper.Read(Paper.Own(Paper.Block("首相は第 4条を読んだ。", Block))));
        var after = Assert.Single(Paper.Read(Paper.Own(Paper.Block("雨が降った。"), Paper.Block("きのう、首相は官邸で第 4条を読み上げた。", Block))));

        Assert.NotEqual(before.Range, after.Range);
        Assert.Equal(before.Key, after.Key);
    }

    [Fact]
    public void Findings_alike_in_one_block_are_told_apart_by_their_order()
    {
        var twice = FindingKey.Named([At(3), At(9)]);

        Assert.NotEqual(twice[0].Key, twice[1].Key);
        Assert.Equal(twice[0].Key, FindingKey.Named([At(5)])[0].Key);
    }

    [Fact]
    public void Another_rule_another_block_other_words_and_another_source_are_other_findings()
    {
        ProofFinding[] all =
        [
            At(0), At(0) with { Rule = "input-slip" }, At(0) with { Place = new PlaceName(BlockId.New(), null) }, At(0) with { Excerpt = "第 5条" },
            At(0) with { SourceExcerpt = "Article 4" }, At(0) with { SourceExcerpt = "Article 5" },
        ];

        Assert.Equal(all.Length, FindingKey.Named(all).Select(finding => finding.Key).Distinct().Count());
    }

    [Fact]
    public void Of_a_long_passage_only_the_beginning_counts_and_no_letter_is_cut_in_two()
    {
        var beginning = new string('あ', 39) + "𠮷";

        Assert.Equal(FindingKey.QuoteOf(beginning + new string('い', 80), ""), FindingKey.QuoteOf(beginning + new string('う', 90), ""));
        Assert.Equal(new string('あ', 39) + "…", FindingKey.QuoteOf(beginning + new string('い', 80), ""));
    }

    [Fact]
    public void Spacing_is_no_part_of_a_name_and_no_quote_is_longer_than_its_column()
    {
        Assert.Equal("the old pier", FindingKey.QuoteOf(" the\told\n pier ", ""));
        Assert.InRange(FindingKey.QuoteOf(new string('a', 60), new string('b', 60)).Length, 60, FindingKey.MaxQuote);
    }

    private static ProofFinding At(int start) => new()
    {
        Rule = "stray-spaces", Case = "stray-spaces.within-japanese", Arguments = [], Severity = ProofSeverity.Should, Place = new PlaceName(Block, null), Range = new TextRange(start, 4), Excerpt = "第 4条",
    };
}
