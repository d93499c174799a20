using System.Text;
using Kawaraban.Language.Analysis;
using Kawaraban.Lexicographer;
using Kawaraban.Text;

namespace Kawaraban.House.Tests.Language;

/// <summary>The same bytes as MeCab 0.996 of the same dictionary, whatever the text.</summary>
public sealed class MecabComparisonTests(Mecab mecab) : IClassFixture<Mecab>
{
    private static readonly Lazy<Specimens> Texts = new(() => new Specimens(Mecab.Sources, Repository.Folder("demo")));

    [Theory]
    [InlineData("mecab")]
    [InlineData("wakati")]
    public void Six_million_bytes_of_prose(string format) => Compare(() => Texts.Value.Prose(6_000_000, seed: 11), format);

    [Theory]
    [InlineData("mecab")]
    [InlineData("wakati")]
    public void A_hundred_thousand_lines_of_anything(string format) => Compare(() => Texts.Value.Noise(100_000, seed: 12), format);

    [Theory]
    [InlineData("mecab")]
    [InlineData("wakati")]
    public void A_line_of_a_hundred_thousand_characters(string format) => Compare(() => Texts.Value.Line(100_000, seed: 13), format);

    [Theory]
    [InlineData("a last line without an end", "本を読む\n本を読む")]
    [InlineData("nothing", "")]
    [InlineData("empty lines", "\n\n本\n\n")]
    [InlineData("a carriage return", "本を読む\r\n\r\n読む\r本")]
    [InlineData("a NUL", "本を\0読む\n\0\n読む\0")]
    [InlineData("spaces alone", "  \n \t \n\v\n")]
    [InlineData("the character MeCab's table lacks", "\uFFFF\uFFFF本\uFFFF\n\uFFFE\uFFFE\n")]
    public void Edges(string what, string text)
    {
        Compare(() => Encoding.UTF8.GetBytes(text), "mecab", what);
        Compare(() => Encoding.UTF8.GetBytes(text), "wakati", what);
    }

    /// <summary>MeCab splits a line after 8,192 bytes, and with -b after as many as one says; the analyzer splits none.</summary>
    [Fact]
    public void A_line_longer_than_MeCabs_buffer_is_not_split() =>
        Compare(() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("政府は新たな方針を示した。", 1000)) + "\n"), "mecab");

    [Fact]
    public void Every_character_of_sixteen_bits() => Compare(EveryCharacter, "mecab");

    [Fact]
    public void Long_runs_of_one_script() => Compare(() => Encoding.UTF8.GetBytes(string.Concat(
        from unit in "アあ亜一a1ａ１Жα!。、😀é〇々ー〜ﾛ\uFFFE\u0378"
        from length in (int[])[1, 2, 3, 23, 24, 25, 26, 27, 49, 50, 51, 200]
        select new string(unit, length) + "\nが" + new string(unit, length) + "と\n")), "mecab");

    [Fact]
    public void Where_Debians_own_dictionary_answers_otherwise_it_is_a_tie()
    {
        Mecab.Demand();
        var text = Texts.Value.Prose(6_000_000, seed: 11);
        string[] sum = ["-F", "%m ", "-U", "%m ", "-E", "\t%pc\n"];
        var ours = Lines(mecab.Answer(text, sum));
        var debians = Lines(mecab.DebiansAnswer(text, sum));

        Assert.Equal(ours.Length, debians.Length);
        Nothing.Wrong(ours.Zip(debians).Where(pair => pair.First.Split('\t')[^1] != pair.Second.Split('\t')[^1]).Select(pair => $"{pair.First}, Debian {pair.Second}"));
    }

    private void Compare(Func<byte[]> make, string format, string what = "")
    {
        Mecab.Demand();
        var text = make();
        var expected = Lines(mecab.Answer(text, format == "wakati" ? ["-Owakati"] : []));
        var received = Lines(Ours(text, format));

        Nothing.Wrong(expected.Zip(received).Where(pair => pair.First != pair.Second).Take(5).Select(pair => $"{what} MeCab: {pair.First}, we: {pair.Second}"));
        Assert.Equal(expected.Length, received.Length);
    }

    private static byte[] Ours(byte[] text, string format)
    {
        var writer = new MecabWriter(Lexicon.Ipadic);
        var output = new MemoryStream();
        new MecabLines(new MemoryStream(text), output, format == "wakati" ? writer.WriteWakati : writer.Write).Answer(TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    /// <summary>A letter a byte, so that broken UTF-8 is compared too.</summary>
    private static string[] Lines(byte[] bytes) => Encoding.Latin1.GetString(bytes).Split('\n');

    /// <summary>Each alone, between kana and twice, in UTF-8 as the bits fall: surrogates and all.</summary>
    private static byte[] EveryCharacter()
    {
        var text = new MemoryStream();
        for (var unit = 0x80; unit < 0x10000; unit++)
        {
            byte[] bytes = unit < 0x800 ? [(byte)(0xC0 | (unit >> 6)), (byte)(0x80 | (unit & 0x3F))] : [(byte)(0xE0 | (unit >> 12)), (byte)(0x80 | ((unit >> 6) & 0x3F)), (byte)(0x80 | (unit & 0x3F))];
            text.Write([.. bytes, (byte)'\n', .. "か"u8, .. bytes, .. bytes, .. "ア"u8, .. bytes, (byte)'\n']);
        }
        return text.ToArray();
    }
}
