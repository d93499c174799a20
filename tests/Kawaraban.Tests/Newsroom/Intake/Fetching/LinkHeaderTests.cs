using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData("<https://hub.example.org/>; rel=\"hub\"", "https://hub.example.org/ hub")]
    [InlineData("<https://hub.example.org/>;rel=hub", "https://hub.example.org/ hub")]
    [InlineData("< /feed > ; REL = \"Self alternate\"", "/feed self,alternate")]
    [InlineData("<a>; rel=hub, <b>; title=\"one, two\"; rel='self', <c>", "a hub|b self|c ")]
    [InlineData("<a,b;c>; rel=hub", "a,b;c hub")]
    [InlineData("<a>; title=\"say \\\"no, no\\\"\"; rel=hub, <b>; rel=self", "a hub|b self")]
    [InlineData("", "")]
    [InlineData("rel=hub", "")]
    [InlineData("<a; rel=hub", "")]
    [InlineData(">a<; rel=hub", "")]
    public void Is_read_as_the_standard_writes_it(string header, string links) =>
        Assert.Equal(links, string.Join('|', LinkHeader.Read([header]).Select(link => $"{link.Href} {string.Join(',', link.Rel)}")));

    [Fact]
    public void A_flood_is_cut() => Assert.Equal(100, LinkHeader.Read([string.Join(',', Enumerable.Repeat("<a>; rel=hub", 5000))]).Count);
}
