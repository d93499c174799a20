using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Reading;
using Kawaraban.Language.Romaji;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Reading;

public sealed class TextReadingTests
{
    public static TheoryData<SpecExample> InKana => SpecFile.Examples("language/reading.md", "kana");

    public static TheoryData<SpecExample> InLetters => SpecFile.Examples("language/reading.md", "romaji");

    public static TheoryData<SpecExample> WithRuby => SpecFile.Examples("language/reading.md", "ruby-text");

    [Theory]
    [MemberData(nameof(InKana))]
    public void Reads_in_kana(SpecExample example) => Assert.Equal(example.Expected, TextReading.Of(example.Given).Kana);

    [Theory]
    [MemberData(nameof(InLetters))]
    public void Reads_in_letters(SpecExample example) =>
        Assert.Equal(example.Expected, TextReading.Of(example.Given).Romaji(LongVowels.Macrons));

    [Theory]
    [MemberData(nameof(WithRuby))]
    public void Proposes_ruby(SpecExample example) => Assert.Equal(example.Expected, Shown(TextReading.Of(example.Given)));

    [Fact]
    public void A_name_of_the_register_is_read_as_it_says()
    {
        var lexicon = Lexicon.Ipadic.With([new UserEntry("金正恩", "キムジョンウン", WordKind.Person)]);
        var reading = TextReading.Of("金正恩総書記", new Analyzer(lexicon));

        Assert.Equal("キムジョンウンソウショキ", reading.Kana);
        Assert.Equal("kimujonun sōshoki", reading.Romaji(LongVowels.Macrons).Replace("'", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ruby_stands_on_the_text_in_order() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var ruby = TextReading.Of(text).Ruby;
        return ruby.All(piece => piece.Place.Of(text) == piece.Base && piece.Reading.Length > 0)
            && ruby.Zip(ruby.Skip(1)).All(pair => pair.First.Place.End <= pair.Second.Place.Start);
    }));

    [Fact]
    public void No_text_is_too_odd_for_letters() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        TextReading.Of(text).Romaji() is not null));

    private static string Shown(TextReading reading)
    {
        var shown = new StringBuilder(reading.Text);
        foreach (var piece in reading.Ruby.Reverse())
        {
            shown.Insert(piece.Place.End, $"({piece.Reading})");
        }

        return shown.ToString();
    }
}
