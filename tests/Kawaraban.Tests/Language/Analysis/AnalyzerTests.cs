using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Analysis;
using Xunit;

namespace Kawaraban.Tests.Language.Analysis;

public sealed class AnalyzerTests
{
    [Fact]
    public void Tokens_stand_in_order_and_leave_out_nothing_but_spaces() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var at = 0;
        foreach (var token in Words.Of(text))
        {
            Assert.True(token.Length > 0 && text[at..token.Start].All(IsSpace), text);
            at = token.End;
        }
        Assert.True(text[at..].All(IsSpace), text);
    }));

    [Fact]
    public void Utf8_and_utf16_are_cut_alike() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        text = Encoding.UTF8.GetString(utf8);
        var surfaces = Words.Of(text).Select(token => token.Surface(text).ToString());

        Assert.Equal(surfaces, new Analyzer(Lexicon.Ipadic).AnalyzeUtf8(utf8).ToArray().Select(token => Encoding.UTF8.GetString(utf8.AsSpan(token.Start, token.Length))));
    }));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("本\uDC00を\uD83D")]
    [InlineData("\0")]
    [InlineData("\u0001\uFFFF\uFFFE")]
    public void No_text_is_refused(string text) => Assert.Equal(text.Length, Words.Of(text).Sum(token => token.Length));

    [Fact]
    public void Offsets_count_utf16_units() => Assert.Equal([0, 3, 4], Words.Of("😀 本を").Select(token => token.Start));

    [Fact]
    public void Nothing_is_allocated_once_the_texts_are_known()
    {
        var analyzer = new Analyzer(Lexicon.Ipadic);
        analyzer.Analyze("政府は13日、新たな支援策を発表した。");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 10; i++)
        {
            analyzer.Analyze("両国は停戦に向けた協議を続けている。");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_long_text_is_cut_as_its_sentences_are()
    {
        const string Sentence = "死者は1万5千人を超えた。";
        var one = Words.Of(Sentence);
        var many = Words.Of(string.Concat(Enumerable.Repeat(Sentence, 3000)));

        Assert.Equal(one.Length * 3000, many.Length);
        Assert.Equal(one.Select(token => (token.Start, token.Length, token.Kind)), many.Skip(one.Length * 2500).Take(one.Length).Select(token => (token.Start - (Sentence.Length * 2500), token.Length, token.Kind)));
    }

    [Fact]
    public void A_long_text_may_end_in_spaces() => Assert.Equal(60_000, Words.Of(string.Concat(Enumerable.Repeat("本を", 30_000)) + new string(' ', 5000)).Length);

    [Fact]
    public void Threads_share_a_lexicon()
    {
        var expected = Words.Cut("すもももももももものうち", Lexicon.Ipadic);

        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => Words.Cut("すもももももももものうち", Lexicon.Ipadic)).ToList(), cut => Assert.Equal(expected, cut));
    }

    [Fact]
    public void A_kept_token_still_knows_its_word()
    {
        var analyzer = new Analyzer(Lexicon.Ipadic);
        var kept = analyzer.Analyze("東京へ")[0];
        analyzer.Analyze("大阪から");

        Assert.Equal("トウキョウ", kept.Reading.ToString());
    }

    [Fact]
    public void A_token_of_nowhere_knows_nothing()
    {
        Token none = default;

        Assert.Equal("", none.Reading.ToString() + none.Base.ToString() + none.Pronunciation.ToString());
        Assert.True(none.Inflection.IsNone);
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\v' or '\u00D0';
}
