using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Search;
using Xunit;

namespace Kawaraban.Tests.Language.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("北朝鮮が", "北朝 朝鮮 鮮が が")]
    [InlineData("党", "党")]
    [InlineData("人々とサーバー", "人々 々と とサ サー ーバ バー ー")]
    [InlineData("ﾛｼｱ", "ロシ シア ア")]
    [InlineData("White House’s", "white house s")]
    [InlineData("Ｇ７首脳", "g7 首脳 脳")]
    [InlineData("１０，０００人", "10000 人")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,2,3 と 1234,567 と 12,3456", "1 2 3 と 1234 567 と 12 3456")]
    [InlineData("1万5千人", "1 万 5 千人 人")]
    [InlineData("3.5%", "3 5")]
    [InlineData("ウラジーミル・プーチン", "ウラ ラジ ジー ーミ ミル ル プー ーチ チン ン")]
    [InlineData("𠮷野家", "吉野 野家 家")]
    [InlineData("國會", "国会 会")]
    [InlineData("𠀋夫", "𠀋夫 夫")]
    [InlineData("São Paulo", "são paulo")]
    [InlineData("「…」!", "")]
    public void Cuts(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text).Select(term => term.Text)));

    [Fact]
    public void Leads_back_to_the_source()
    {
        const string Text = "ｶﾞｽ 10,000";

        Assert.Equal(["ｶﾞｽ", "ｽ", "10,000"], SearchTerms.Of(Text).Select(term => term.Place.Of(Text)));
        Assert.Equal([0, 1, 2], SearchTerms.Of(Text).Select(term => term.Position));
    }

    [Fact]
    public void Terms_hold_letters_and_digits_only() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            SearchTerms.Of(text).All(term => term.Text.Length > 0 && Searchable.IsClean(term.Text))));

    [Fact]
    public void Places_lie_in_the_source() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            SearchTerms.Of(text).All(term => term.Place.Start >= 0 && term.Place.Length > 0 && term.Place.End <= text.Length)));
}
