using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>What moved on meanwhile is laid before somebody; what did not is put in place.</summary>
public sealed class LandingTests
{
    [Fact]
    public void A_translation_of_what_still_stands_is_put_in_place() => Assert.Equal("訳。", Assert.IsType<Landing.InPlace>(Back(Out("Source.", ""), "Source.", "")).Text);

    [Fact]
    public void A_source_that_has_changed_is_checked() =>
        Assert.Equal([LandingReason.SourceChanged], Assert.IsType<Landing.ToCheck>(Back(Out("Source.", ""), "Another.", "")).Reasons);

    [Fact]
    public void A_source_that_is_gone_is_checked() =>
        Assert.Equal([LandingReason.SourceChanged], Assert.IsType<Landing.ToCheck>(Landing.Of(Out("Source.", ""), Rows.Row("Source.", "") with { IsGone = true })).Reasons);

    [Fact]
    public void Somebody_else_s_work_is_not_written_over() =>
        Assert.Equal([LandingReason.TargetChanged], Assert.IsType<Landing.ToCheck>(Back(Out("Source.", "前。"), "Source.", "別の訳。")).Reasons);

    [Fact]
    public void What_nobody_translated_changes_nothing_whatever_has_moved_on() =>
        Assert.IsType<Landing.Unchanged>(Landing.Of(Rows.Row("Source.", "前。").Unit(), Rows.Row("Other.", "後。")));

    [Theory]
    [InlineData(UnitStanding.Open, LandingReason.NotFinished)]
    [InlineData(UnitStanding.Partly, LandingReason.Partly)]
    public void What_is_not_done_is_checked(UnitStanding standing, string reason) =>
        Assert.Equal([reason], Assert.IsType<Landing.ToCheck>(Back(Out("Source.", "") with { Standing = standing }, "Source.", "")).Reasons);

    [Fact]
    public void Without_its_particulars_a_unit_is_known_by_the_words_of_its_source()
    {
        var bare = Out("A **bold** one.", "") with { SourceHash = "", TargetHash = "", Shape = "", Codes = new Dictionary<string, InlineCode>() };
        Assert.IsType<Landing.InPlace>(Back(bare, "A **bold** one.", ""));
        Assert.IsType<Landing.ToCheck>(Back(bare, "A bold two.", ""));
        Assert.IsType<Landing.ToCheck>(Back(bare, "A **bold** one.", "訳された。"));
    }

    [Fact]
    public void Codes_that_are_gone_or_unknown_are_told_and_cost_no_word()
    {
        var unit = Out("A **bold** one.", "") with { Target = new CodedText([new(PieceKind.Open, "77"), new(PieceKind.Words, "訳 *と* 星"), new(PieceKind.Close, "77")]) };
        var landed = Assert.IsType<Landing.InPlace>(Back(unit, "A **bold** one.", ""));
        Assert.Equal("訳 \\*と\\* 星", landed.Text);
        Assert.Equal([LandingReason.CodesMissing, LandingReason.CodesUnknown], landed.Remarks);
    }

    [Fact]
    public void The_text_of_a_block_that_was_taken_out_is_kept() =>
        Assert.Equal([LandingReason.BlockGone], Assert.IsType<Landing.ToCheck>(Landing.OfGone(Out("Source.", ""))).Reasons);

    /// <summary>A unit as it went out, and then was translated.</summary>
    private static ExchangeUnit Out(string source, string target) =>
        Rows.Row(source, target).Unit() with { Target = new CodedText([new(PieceKind.Words, "訳。")]), Standing = UnitStanding.Translated };

    private static Landing Back(ExchangeUnit unit, string source, string target) => Landing.Of(unit, Rows.Row(source, target));
}
