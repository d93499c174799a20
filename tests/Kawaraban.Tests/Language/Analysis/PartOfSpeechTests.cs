using Kawaraban.Language.Analysis;
using Xunit;

namespace Kawaraban.Tests.Language.Analysis;

public sealed class PartOfSpeechTests
{
    private static readonly Dictionary<string, WordClass> Classes = new()
    {
        ["その他"] = WordClass.Other, ["フィラー"] = WordClass.Filler, ["感動詞"] = WordClass.Interjection, ["記号"] = WordClass.Symbol, ["形容詞"] = WordClass.Adjective, ["助詞"] = WordClass.Particle, ["助動詞"] = WordClass.Auxiliary,
        ["接続詞"] = WordClass.Conjunction, ["接頭詞"] = WordClass.Prefix, ["動詞"] = WordClass.Verb, ["副詞"] = WordClass.Adverb, ["名詞"] = WordClass.Noun, ["連体詞"] = WordClass.Adnominal,
    };

    public static TheoryData<WordKind> Kinds => [.. Enum.GetValues<WordKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_class_is_the_first_level(WordKind kind) => Assert.Equal(Classes[new PartOfSpeech(kind).Levels[0]], new PartOfSpeech(kind).Class);

    [Fact]
    public void There_are_as_many_as_the_table_has() => Assert.Equal(PartsOfSpeech.Count, Enum.GetValues<WordKind>().Length);

    [Theory]
    [InlineData(WordKind.Surname, "名詞,固有名詞,人名,姓")]
    [InlineData(WordKind.Country, "名詞,固有名詞,地域,国")]
    [InlineData(WordKind.Counter, "名詞,接尾,助数詞,*")]
    [InlineData(WordKind.AdverbialParallelFinalParticle, "助詞,副助詞／並立助詞／終助詞,*,*")]
    [InlineData(WordKind.Adnominal, "連体詞,*,*,*")]
    [InlineData(WordKind.Comma, "記号,読点,*,*")]
    public void A_kind_has_its_levels(WordKind kind, string levels) => Assert.Equal(levels, new PartOfSpeech(kind).ToString());
}
