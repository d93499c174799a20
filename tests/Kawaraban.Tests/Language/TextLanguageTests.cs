using Kawaraban.Language;
using Xunit;

namespace Kawaraban.Tests.Language;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("JA-jp", "ja")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("en-Latn-US", "en")]
    public void A_tag_is_read_by_its_language_alone(string tag, string expected) => Assert.Equal(expected, TextLanguage.Parse(tag).Tag);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("fr")]
    [InlineData("jav")]
    [InlineData("ja_JP")]
    public void Other_languages_are_not_read(string? tag) => Assert.False(TextLanguage.TryParse(tag, out _));

    [Fact]
    public void A_tag_of_another_language_is_misuse() => Assert.Throws<FormatException>(() => TextLanguage.Parse("fr"));
}
