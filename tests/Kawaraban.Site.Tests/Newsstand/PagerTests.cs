using Kawaraban.Site.Newsstand;
using Kawaraban.Site.Tests.Press;

namespace Kawaraban.Site.Tests.Newsstand;

public sealed class PagerTests
{
    [Theory]
    [InlineData("abc2345", "abc2345")]
    [InlineData("ABC2345", null)]
    [InlineData("abc234", null)]
    [InlineData("abc23l5", null)]
    [InlineData("../../x", null)]
    [InlineData(null, null)]
    public void Only_what_can_be_a_short_code_turns_pages(string? before, string? expected) => Assert.Equal(expected, Pager.CodeOf(before));

    [Fact]
    public void A_full_page_leads_on_from_its_last_article()
    {
        var cards = Enumerable.Range(0, Pager.PageLength + 1).Select(i => PressProof.Card("en", $"s{i}") with { ShortCode = $"code{i}" }).ToList();
        Assert.Equal((Pager.PageLength, $"code{Pager.PageLength - 1}"), (Pager.Cut(cards).Shown.Count, Pager.Cut(cards).Next));
        Assert.Null(Pager.Cut(cards[..^1]).Next);
    }
}
