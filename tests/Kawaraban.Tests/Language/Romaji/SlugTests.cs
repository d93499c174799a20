using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Romaji;
using Xunit;

namespace Kawaraban.Tests.Language.Romaji;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Talks Put Off Again", "talks-put-off-again")]
    [InlineData("U.S. and São Paulo: what’s next?", "us-and-sao-paulo-whats-next")]
    [InlineData("10,000 flee; 3.5% growth", "10000-flee-3-5-growth")]
    [InlineData("Straße, Œuvre, Łódź & Ærø", "strasse-oeuvre-lodz-aero")]
    [InlineData("  --Hello--  ", "hello")]
    [InlineData("Ｗｅｂ　２", "web-2")]
    [InlineData("とうきょう", "tokyo")]
    [InlineData("おおさか", "osaka")]
    [InlineData("ウラジーミル・プーチン", "urajimiru-puchin")]
    [InlineData("AIサミット", "ai-samitto")]
    [InlineData("マッチとキャッシュ", "matchitokyasshu")]
    [InlineData("しんいち", "shinichi")]
    [InlineData("ヴァイオリンとティファニー", "vaiorintotifani")]
    public void Writes_in_ascii(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("東京")]
    [InlineData("Tokyo 東京")]
    [InlineData("人々")]
    [InlineData("Москва")]
    [InlineData("한국")]
    [InlineData("…!?")]
    [InlineData("")]
    public void Asks_a_person_if_it_cannot_know(string title) => Assert.Null(Slug.From(title));

    [Theory]
    [InlineData("首相が東京で会見", "shusho-ga-tokyo-de-kaiken")]
    [InlineData("北朝鮮、ミサイル2発を発射「挑発」", "kitachosen-misairu-nihatsu-o-hassha-chohatsu")]
    [InlineData("G7サミット 広島で開幕", "g7-samitto-hiroshima-de-kaimaku")]
    [InlineData("Talks Put Off Again", "talks-put-off-again")]
    [InlineData("Москва", null)]
    [InlineData("…!?", null)]
    public void Proposes_what_the_lexicon_reads(string title, string? slug) => Assert.Equal(slug, Slug.Proposed(title));

    [Fact]
    public void Is_cut_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("seventeen-letters", 10)));

        Assert.Equal("seventeen-letters-seventeen-letters-seventeen-letters-seventeen-letters", slug);
        Assert.Equal(80, Slug.From(new string('a', 300))!.Length);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("g7-2025", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    [InlineData("a/b", false)]
    public void Knows_a_slug(string? text, bool isValid) => Assert.Equal(isValid, Slug.IsValid(text));

    [Fact]
    public void Knows_the_longest_slug()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }

    [Fact]
    public void Whatever_is_made_is_valid_and_stays() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, title =>
            Slug.From(title) is not { } slug || Slug.IsValid(slug) && Slug.From(slug) == slug));

    [Fact]
    public void Whatever_is_proposed_is_valid() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, title => Slug.Proposed(title) is not { } slug || Slug.IsValid(slug)));
}
