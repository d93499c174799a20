using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Xunit;

namespace Kawaraban.Tests.Language.Characters;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("ﾛｼｱ", "ロシア")]
    [InlineData("ﾊﾟﾘ ｶﾞｽ ｻｰﾊﾞｰ", "パリ ガス サーバー")]
    [InlineData("Ｗｅｂ２．０", "web2.0")]
    [InlineData("１万", "1万")]
    [InlineData("か\u3099", "が")]
    [InlineData("東京〜大阪～神戸", "東京~大阪~神戸")]
    [InlineData("3−2 ‐ – — ― －", "3-2 - - - - -")]
    [InlineData("日本\u3000政府", "日本 政府")]
    [InlineData("サーバー", "サーバー")]
    [InlineData("news\u00ADpaper", "newspaper")]
    [InlineData("葛\uDB40\uDD00城", "葛城")]
    [InlineData("e\u0301TÉ", "été")]
    [InlineData("㈱", "(株)")]
    [InlineData("人々とヴ", "人々とヴ")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("하ㄴㅋㅋ", "하\u1102\u110F\u110F")]
    [InlineData("", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, NormalForm.Of(text).Text);

    // Attributes cannot hold half a pair, so this is no case of the theory above.
    [Fact]
    public void Half_a_pair_becomes_the_replacement_character() => Assert.Equal("\uFFFDx", NormalForm.Of("\uD842x").Text);

    [Fact]
    public void Leads_back_to_the_source()
    {
        var form = NormalForm.Of("aﾊﾟﾘ㈱z");

        Assert.Equal("ﾊﾟ", form.SourceOf(new TextRange(1, 1)).Of(form.Source));
        Assert.Equal("ﾊﾟﾘ", form.SourceOf(new TextRange(1, 2)).Of(form.Source));
        Assert.Equal("㈱", form.SourceOf(new TextRange(4, 1)).Of(form.Source));
        Assert.Equal(new TextRange(6, 0), form.SourceOf(new TextRange(form.Text.Length, 0)));
    }

    [Fact]
    public void Leads_back_over_what_was_left_out()
    {
        var form = NormalForm.Of("a\u200Bb");

        Assert.Equal("ab", form.Text);
        Assert.Equal(new TextRange(0, 2), form.SourceOf(new TextRange(0, 1)));
        Assert.Equal(new TextRange(2, 1), form.SourceOf(new TextRange(1, 1)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(2, -1)]
    public void A_range_outside_of_the_text_is_misuse(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalForm.Of("abc").SourceOf(new TextRange(start, length)));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        {
            var once = NormalForm.Of(text).Text;
            return NormalForm.Of(once).Text == once;
        }));

    [Fact]
    public void The_map_stays_inside_the_text_and_goes_one_way() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        {
            var form = NormalForm.Of(text);
            TextRange[] places = [.. Enumerable.Range(0, form.Text.Length).Select(i => form.SourceOf(new TextRange(i, 1)))];
            return places.All(place => place.Start >= 0 && place.Length > 0 && place.End <= text.Length)
                && places.Zip(places.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start && pair.First.End <= pair.Second.End);
        }));

    [Fact]
    public void By_sequence_is_the_same_as_the_whole() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            NormalForm.Of(text).Text.IsNormalized(NormalizationForm.FormKC)));

    [Fact]
    public void A_tower_of_marks_costs_little()
    {
        var folded = NormalForm.Of("a" + string.Concat(Enumerable.Repeat("\u0315\u0300", 200_000))).Text;

        Assert.InRange(folded.Length, 2, 32);
    }
}
