using Kawaraban.Language;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class ProofreaderTests
{
    [Fact]
    public void A_finding_names_its_block_and_the_range_of_its_plain_text()
    {
        var (before, list) = (Paper.Block("首相が会見した。"), Paper.Block("- **首相**が会見した。\n- 港で第 4 条を読んだ。"));

        var findings = Paper.Read(Paper.Own(before, list));

        Assert.All(findings, finding => Assert.Equal(("stray-spaces", new PlaceName(list.Id, null)), (finding.Rule, finding.Place)));
        Assert.Equal(new TextRange("首相が会見した。\n港で第".Length, 1), findings[0].Range);
        Assert.Equal((" ", "", ProofSeverity.Should), (findings[0].Excerpt, findings[0].Fix, findings[0].Severity));
    }

    [Fact]
    public void The_head_is_read_as_headings_and_stands_first()
    {
        var findings = Paper.Read(Paper.Own(new HeadText("", "第 4条の解釈", ""), Paper.Block("第 4条を読んだ。")));

        Assert.Equal([new PlaceName(null, HeadField.Headline), findings[1].Place], findings.Select(finding => finding.Place));
        Assert.NotNull(findings[1].Place?.Block);
    }

    [Fact]
    public void What_is_code_or_foreign_or_has_its_reading_is_judged_by_no_rule() =>
        Assert.Empty(Paper.Read(Paper.Own(Paper.Block("`第 4 条`を読んだ。"), Paper.Block("{嚆矢|こうし}となった。"), Paper.Block("{:en|第 4 条}と記した。"))));

    [Fact]
    public void A_wrong_figure_is_found_at_both_places()
    {
        var target = Paper.Block("乗客は250人だった。");

        var finding = Assert.Single(Paper.Read(Paper.Translation(("It rained.", Paper.Block("雨だった。")), ("It carried 240 passengers.", target))));

        Assert.Equal(("source-quantity", ProofSeverity.Must, new PlaceName(target.Id, null)), (finding.Rule, finding.Severity, finding.Place));
        Assert.Equal(("250人", "240 passengers"), (finding.Excerpt, finding.SourceExcerpt));
        Assert.Equal("250人 ← 240 passengers", finding.Quote);
    }

    [Fact]
    public void What_the_translation_lacks_is_told_beside_its_row()
    {
        var target = Paper.Block("船は出た。");

        var finding = Paper.Read(Paper.Translation(("The boat left with 240 passengers.", target))).First(finding => finding.Rule == "source-quantity");

        Assert.Equal((new PlaceName(target.Id, null), null, "240 passengers"), (finding.Place, finding.Range, finding.SourceExcerpt));
    }

    [Theory]
    [InlineData("ja", "it", "「")]
    [InlineData("en", "「", "brackets")]
    public void The_reason_is_told_in_the_language_of_whoever_reads(string reader, string without, string with)
    {
        var finding = Paper.Read(Paper.Own(Paper.Block("港は「閉鎖された。"))).First(finding => finding.Rule == "unmatched-brackets");
        var said = $"{Paper.Styles.NameOf(new(reader), finding.Rule)}: {Paper.Styles.Say(new(reader), finding)}";

        Assert.Contains(with, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(reader == "ja" ? without : "括弧", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_words_of_the_rules_gets_those_of_the_first_edition()
    {
        var finding = Paper.Read(Paper.Own(Paper.Block("港は「閉鎖された。"))).First();

        Assert.Equal(Paper.Styles.Say(Paper.Publication.First.Id, finding), Paper.Styles.Say(new("fr"), finding));
    }

    /// <summary>What is kept of texts that are read again says what reading them anew would.</summary>
    [Fact]
    public void A_changed_row_is_read_again_and_the_others_are_as_they_were()
    {
        var reader = new Proofreader(Paper.Styles);
        var (kept, changed) = (Paper.Block("乗客は250人だった。"), Paper.Block("費用は30億円だ。"));
        (string, Block)[] rows = [("It carried 240 passengers.", kept), ("It cost 3 billion yen.", changed)];

        Assert.Single(Paper.Read(Paper.Translation(rows), reader));
        rows[1].Item2 = Paper.Block("費用は300億円だ。", changed.Id);

        Assert.Equal(Paper.Read(Paper.Translation(rows)).Select(finding => finding.Key), Paper.Read(Paper.Translation(rows), reader).Select(finding => finding.Key));
        Assert.Equal(2, Paper.Read(Paper.Translation(rows), reader).Count);
        rows[1].Item2 = changed;
        Assert.Single(Paper.Read(Paper.Translation(rows), reader));
    }

    [Fact]
    public void A_term_is_held_against_the_other_rows_again_when_one_of_them_changes()
    {
        var reader = new Proofreader(Paper.Styles);
        var odd = Paper.Block("船は港湾管理庁を待つ。");
        (string, Block)[] rows =
        [
            ("The Harbour Authority shut the port.", Paper.Block("港湾管理局は港を閉じた。")),
            ("Ships wait for the Harbour Authority.", odd),
            ("Fees go to the Harbour Authority.", Paper.Block("料金は港湾管理局に入る。")),
        ];

        var finding = Assert.Single(Paper.Read(Paper.Translation(rows), reader), found => found.Rule == "source-term");
        rows[1].Item2 = Paper.Block("船は港湾管理局を待つ。", odd.Id);

        Assert.Equal((new PlaceName(odd.Id, null), ProofSeverity.Note, "港湾管理庁", "Harbour Authority"), (finding.Place, finding.Severity, finding.Excerpt, finding.SourceExcerpt));
        Assert.DoesNotContain(Paper.Read(Paper.Translation(rows), reader), found => found.Rule == "source-term");
    }

    [Fact]
    public void What_is_no_language_of_the_Stylebook_has_no_findings() =>
        Assert.Empty(Paper.Read(Paper.Own(Paper.Block("第 4 条")) with { Edition = Paper.Ja with { Language = "fr" } }));
}
