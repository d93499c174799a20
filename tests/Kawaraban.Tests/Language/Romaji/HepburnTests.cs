using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Romaji;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Romaji;

public sealed class HepburnTests
{
    private const string AllKana =
        "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽ"
        + "まみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖァアヴヵヶヷヸヹヺー";

    public static TheoryData<SpecExample> Spec => SpecFile.Examples("language/reading.md", "hepburn");

    [Theory]
    [MemberData(nameof(Spec))]
    public void Writes_as_the_spec_does(SpecExample example)
    {
        var (plain, macrons) = (Hepburn.Of(example.Given), Hepburn.Of(example.Given, LongVowels.Macrons));

        Assert.Equal(example.Expected, $"{plain} {macrons}".Trim());
        Assert.Equal(plain, Hepburn.Plain(macrons));
    }

    [Fact]
    public void Kana_become_letters() => Check.QuickThrowOnFailure(Prop.ForAll(
        Arb.From(Gen.Elements(AllKana.ToCharArray()).ArrayOf().Select(kana => new string(kana))),
        kana => Hepburn.Of(kana).All(char.IsAsciiLetterLower)
            && Hepburn.Of(kana, LongVowels.Macrons).All(c => char.IsAsciiLetterLower(c) || "āīūēō'".Contains(c))));

    [Fact]
    public void No_text_is_too_odd() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        Hepburn.Of(text, LongVowels.Macrons).Length <= text.Length * 4));
}
