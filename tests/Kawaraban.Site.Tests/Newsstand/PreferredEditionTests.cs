using Kawaraban.Site.Newsstand;
using Kawaraban.Site.Tests.Press;

namespace Kawaraban.Site.Tests.Newsstand;

public sealed class PreferredEditionTests
{
    private static readonly PressProof Proof = new();

    [Theory]
    [InlineData("", "en")]
    [InlineData("ja", "ja")]
    [InlineData("ja-JP,ja;q=0.9,en;q=0.8", "ja")]
    [InlineData("fr, ja;q=0.5, en-US;q=0.7", "en")]
    [InlineData("de-CH", "en")]
    [InlineData("ja;q=0, en;q=0.1", "en")]
    [InlineData("JA", "ja")]
    [InlineData(";;;,,q=", "en")]
    public void The_first_language_asked_for_that_an_edition_speaks(string asked, string expected) =>
        Assert.Equal(expected, PreferredEdition.Of(asked, Proof.Publication).Id.Value);
}
