using Kawaraban.Language.Analysis;
using Xunit;

namespace Kawaraban.Tests.Language.Analysis;

public sealed class UserEntryTests
{
    private static readonly Lexicon Register = Lexicon.Ipadic.With(
    [
        new("金正恩", "キムジョンウン", WordKind.Person),
        new("ウラジーミル・プーチン", "ウラジーミルプーチン", WordKind.Person),
        new("ホゲラ州", "ホゲラシュウ", WordKind.Place),
        new("𠮷野彌太郎", "ヨシノヤタロウ", WordKind.Person),
        new("潮見浜", "シオミハマ", WordKind.Place),
        new("石破茂", "イシバシゲル", WordKind.Person),
        new("国家緊急事態庁", "コッカキンキュウジタイチョウ", WordKind.Organization),
    ]);

    [Theory]
    [InlineData("金正恩氏は", "金正恩|氏|は")]
    [InlineData("「金正恩」", "「|金正恩|」")]
    [InlineData("金正恩総書記と会談した", "金正恩|総|書記|と|会談|し|た")]
    [InlineData("ウラジーミル・プーチン大統領が", "ウラジーミル・プーチン|大統領|が")]
    [InlineData("ホゲラ州で", "ホゲラ州|で")]
    [InlineData("作家の𠮷野彌太郎さん", "作家|の|𠮷野彌太郎|さん")]
    [InlineData("潮見浜の防潮堤", "潮見浜|の|防潮|堤")]
    [InlineData("石破茂首相", "石破茂|首相")]
    [InlineData("国家緊急事態庁が", "国家緊急事態庁|が")]
    public void A_name_is_one_word(string text, string cut) => Assert.Equal(cut, Words.Cut(text, Register));

    [Fact]
    public void It_brings_its_reading_and_kind()
    {
        var token = Words.Of("金正恩氏", Register)[0];

        Assert.Equal(("キムジョンウン", "金正恩", WordKind.Person), (token.Reading.ToString(), token.Base.ToString(), token.Kind));
        Assert.True(token.IsKnown && token.IsUserEntry);
    }

    [Fact]
    public void The_lexicon_it_was_added_to_stays_as_it_was() => Assert.Equal("金|正|恩|氏", Words.Cut("金正恩氏", Lexicon.Ipadic));

    [Fact]
    public void Texts_without_names_are_cut_as_before()
    {
        const string Text = "政府は13日、潮の満ち引きを利用した発電を石狩市で始めると発表した。";

        Assert.Equal(Words.Cut(Text, Lexicon.Ipadic), Words.Cut(Text, Register));
    }

    [Fact]
    public void More_can_be_added_later() =>
        Assert.Equal("潮見浜|と|灯台|町", Words.Cut("潮見浜と灯台町", Register.With([new("灯台", "トウダイ", WordKind.Place)])));

    [Fact]
    public void A_word_of_the_dictionary_gets_the_readings_of_the_register() =>
        Assert.Equal("コウ", Words.Of("高さんは", Lexicon.Ipadic.With([new("高", "コウ", WordKind.Surname)]))[0].Reading.ToString());

    [Fact]
    public void A_cost_can_be_said() => Assert.Equal("東|京|都", Words.Cut("東京都", Lexicon.Ipadic.With([new("東", "ヒガシ", WordKind.Noun) { Cost = -20000 }, new("京", "キョウ", WordKind.Noun) { Cost = -20000 }])));

    [Fact]
    public void No_entries_are_no_change() => Assert.Null(Lexicon.Ipadic.With([]).Users);

    [Theory]
    [InlineData("", WordKind.Noun)]
    [InlineData("読む", WordKind.Verb)]
    public void What_cannot_be_added_is_refused(string surface, WordKind kind) =>
        Assert.Throws<ArgumentException>(() => Lexicon.Ipadic.With([new(surface, "", kind)]));
}
