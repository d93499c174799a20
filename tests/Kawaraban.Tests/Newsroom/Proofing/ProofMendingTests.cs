using Kawaraban.Language;
using Kawaraban.Newsroom.Proofing;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class ProofMendingTests
{
    [Theory]
    [InlineData("第 4条を読む。", 1, 1, "", "第4条を読む。")]
    [InlineData("**第 4条**を*読む*。", 1, 1, "", "**第4条**を*読む*。")]
    [InlineData("**首相**は話す。", 0, 2, "大統領", "**大統領**は話す。")]
    [InlineData("前の**首相**は話す。", 1, 2, "[新]", "前\\[新\\]**相**は話す。")]
    [InlineData("- 雨だ。\n- 第 4条。", 5, 1, "", "- 雨だ。\n- 第4条。")]
    [InlineData("> 雨だ。\n> -- 港湾 局", 6, 1, "", "> 雨だ。\n> -- 港湾局")]
    [InlineData("{嚆矢|こうし}となる。", 0, 2, "最初", "最初となる。")]
    [InlineData("雨だ。", 3, 0, "風も。", "雨だ。風も。")]
    [InlineData("!embed https://example.org/a | 港 の図", 1, 1, "", "!embed https://example.org/a | 港の図")]
    public void Other_words_take_the_place_and_the_marks_stay(string written, int start, int length, string words, string mended) =>
        Assert.Equal(mended, ProofMending.Mend(written, new TextRange(start, length), words));

    [Theory]
    [InlineData("{嚆矢|こうし}となる。", 1, 1)]
    [InlineData("- 雨。\n- 風。", 1, 3)]
    [InlineData("雨だ。", 2, 5)]
    [InlineData("!picture tower", 0, 1)]
    public void What_cannot_be_put_in_is_not(string written, int start, int length) => Assert.Null(ProofMending.Mend(written, new TextRange(start, length), "晴"));
}
