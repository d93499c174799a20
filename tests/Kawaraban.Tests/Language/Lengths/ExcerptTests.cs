using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Lengths;
using Xunit;

namespace Kawaraban.Tests.Language.Lengths;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("首相は辞任した。", 8, "首相は辞任した。")]
    [InlineData(" 短い \n", 10, "短い")]
    [InlineData("首相は辞任した。後任は未定だ。", 10, "首相は辞任した。")]
    [InlineData("首相は「辞めない。続ける」と述べた。記者団が質問した。", 14, "首相は「辞めない…")]
    [InlineData("首相は記者会見で新しい方針を示した。", 12, "首相は記者会見で新しい…")]
    [InlineData("首相は記者会見で、新しい方針を示した。", 11, "首相は記者会見で…")]
    [InlineData("北朝鮮外務省報道官談話全文掲載", 6, "北朝鮮外務…")]
    [InlineData("The talks were put off again.", 15, "The talks were…")]
    [InlineData("It failed. The talks were put off again.", 17, "It failed.")]
    [InlineData("Mr. Smith of the U.S. delegation left.", 24, "Mr. Smith of the U.S.…")]
    [InlineData("He asked: “Why?” Nobody answered him.", 20, "He asked: “Why?”")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2, "👨‍👩‍👧…")]
    [InlineData("長い文", 1, "…")]
    public void Ends_where_a_reader_may_stop(string text, int max, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(text, max));

    [Fact]
    public void Is_never_longer_than_asked_for() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            Enumerable.Range(1, 40).All(max => new StringInfo(Excerpt.Of(text, max)).LengthInTextElements <= max)));

    [Fact]
    public void Never_cuts_a_character() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Enumerable.Range(1, 40).All(max =>
        {
            var trimmed = text.Trim();
            var kept = Excerpt.Of(text, max).Length - (Excerpt.Of(text, max) == trimmed ? 0 : 1);
            return kept == trimmed.Length || Starts(trimmed).Contains(kept) || Starts(trimmed).Contains(kept + 1);
        })));

    [Fact]
    public void Room_for_nothing_is_misuse() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Excerpt.Of("text", 0));

    private static int[] Starts(string text) => StringInfo.ParseCombiningCharacters(text);
}
