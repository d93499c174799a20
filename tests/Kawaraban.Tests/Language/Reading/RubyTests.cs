using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Reading;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Reading;

public sealed class RubyTests
{
    private static readonly string[] _kanji = ["人", "々", "日", "本", "一", "生", "上", "取", "組", "大", "𠮷", "り", "み", "ヶ", "ッ", "A", "3"];
    private static readonly string[] _kana = ["ひと", "びと", "に", "ほん", "いち", "せい", "う", "と", "り", "く", "み", "だい", "おお", "っ", "ー", "キ"];

    public static TheoryData<SpecExample> Spec => SpecFile.Examples("language/reading.md", "ruby");

    [Theory]
    [MemberData(nameof(Spec))]
    public void Divides_as_the_spec_does(SpecExample example)
    {
        var (word, reading) = (example.Given.Split(' ')[0], example.Given.Split(' ')[1]);

        Assert.Equal(example.Expected, string.Join('|', Ruby.Align(word, reading).Select(Shown)));
    }

    [Fact]
    public void Joined_the_pieces_are_the_word_and_its_reading() => Check.QuickThrowOnFailure(Prop.ForAll(
        Written(_kanji), Written(_kana), (word, reading) => Holds(word, reading)));

    [Fact]
    public void Whatever_is_given_is_given_back() => Check.QuickThrowOnFailure(Prop.ForAll(
        Texts.Any, Texts.Any, (word, reading) => Holds(word, reading)));

    [Fact]
    public void Nothing_has_no_pieces() => Assert.Empty(Ruby.Align("", ""));

    private static string Shown(RubyPiece piece) => piece.IsNeeded ? $"{piece.Base}({piece.Reading})" : piece.Base;

    private static Arbitrary<string> Written(string[] of) => Arb.From(Gen.Elements(of).ListOf().Select(string.Concat));

    private static bool Holds(string word, string reading)
    {
        var pieces = Ruby.Align(word, reading);
        return string.Concat(pieces.Select(piece => piece.Base)) == word
            && string.Concat(pieces.Select(piece => piece.Reading)) == reading
            && pieces.All(piece => piece.Place.Of(word) == piece.Base);
    }
}
