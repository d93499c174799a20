using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Search;
using Xunit;

namespace Kawaraban.Tests.Language.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("北朝鮮　ミサイル", "北朝 朝鮮 | ミサ サイ イル")]
    [InlineData("\"White House\" mis", "white house | mis*")]
    [InlineData("“White House”", "white house")]
    [InlineData("＂北朝鮮 外務省＂", "北朝 朝鮮 鮮 外務 務省")]
    [InlineData("mis ", "mis")]
    [InlineData("white ho", "white | ho*")]
    [InlineData("党", "党*")]
    [InlineData("党 首", "党* | 首*")]
    [InlineData("1万", "1 万*")]
    [InlineData("1万5千人", "1 万 5 千人")]
    [InlineData("10,000", "10000")]
    [InlineData("g7", "g7*")]
    [InlineData("\"open", "open")]
    [InlineData("foo-bar* OR (baz)", "foo bar | or | baz*")]
    [InlineData("  \"\" ・ !", "")]
    public void Reads(string query, string phrases) => Assert.Equal(phrases, string.Join(" | ", SearchQuery.Parse(query).Phrases));

    [Theory]
    [InlineData("朝鮮", "北朝鮮が発射")]
    [InlineData("鮮", "北朝鮮")]
    [InlineData("ﾐｻｲﾙ 北朝鮮", "北朝鮮、ミサイルを発射")]
    [InlineData("１００００人", "約10,000人が避難")]
    [InlineData("1万", "1万人")]
    [InlineData("g7首脳", "Ｇ７首脳会議")]
    [InlineData("white hou", "the White House")]
    [InlineData("3.5", "3.5%")]
    public void Finds(string query, string text) => Assert.True(Searchable.Finds(query, text));

    [Theory]
    [InlineData("朝北", "北朝鮮")]
    [InlineData("100", "10,000人")]
    [InlineData("\"hou\"", "the White House")]
    [InlineData("\"house white\"", "the White House")]
    public void Does_not_find(string query, string text) => Assert.False(Searchable.Finds(query, text));

    [Fact]
    public void A_query_without_letters_is_empty() => Assert.True(SearchQuery.Parse("「」 ！").IsEmpty);

    [Fact]
    public void Reads_no_more_than_its_limits()
    {
        Assert.Equal(SearchQuery.MaxPhrases, SearchQuery.Parse(string.Concat(Enumerable.Repeat("党 ", 100))).Phrases.Count);
        Assert.Equal(SearchQuery.MaxLength - 1, Assert.Single(SearchQuery.Parse(new string('国', 100_000)).Phrases).Terms.Count);
    }

    [Fact]
    public void Every_substring_of_japanese_is_found() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Cuttings(), cut => Searchable.Finds(cut.Text.Substring(cut.Start, cut.Length), cut.Text)));

    [Fact]
    public void Terms_hold_letters_and_digits_only() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, query =>
            SearchQuery.Parse(query).Phrases.All(phrase => phrase.Terms.Count > 0 && phrase.Terms.All(Searchable.IsClean))));

    private static Arbitrary<(string Text, int Start, int Length)> Cuttings() =>
        (from text in Gen.Elements("北朝鮮外務省は人々にサーバーを".ToCharArray()).NonEmptyListOf().Select(characters => string.Concat(characters))
         from start in Gen.Choose(0, text.Length - 1)
         from length in Gen.Choose(1, text.Length - start)
         select (text, start, length)).ToArbitrary();
}
