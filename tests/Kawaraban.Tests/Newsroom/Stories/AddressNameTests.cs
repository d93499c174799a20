using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Stories;

public sealed class AddressNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("treaty-article-4")]
    [InlineData("2026")]
    public void Names_that_may_stand_in_an_address(string text) => Assert.True(AddressName.IsValid(text, 20));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Treaty")]
    [InlineData("条約")]
    [InlineData("４")]
    [InlineData("a b")]
    [InlineData("treaty\n")]
    [InlineData("a-name-that-is-too-long")]
    public void Names_that_may_not(string text) => Assert.False(AddressName.IsValid(text, 20));
}
