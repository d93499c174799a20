using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Newsstand.Front;
using Kawaraban.Site.Tests.Press;

namespace Kawaraban.Site.Tests.Newsstand.Front;

public sealed class FrontLayoutTests
{
    private static ArticleCard Card(string slug, Genre genre, bool hasPicture) =>
        PressProof.Card("en", slug) with { Genre = genre, Picture = hasPicture ? PressProof.Picture : PressProof.Picture with { Hash = null } };

    [Fact]
    public void The_lead_is_the_newest_news_with_a_picture()
    {
        ArticleCard[] newest = [Card("bare", Genre.News, false), Card("essay", Genre.Opinion, true), Card("lead", Genre.News, true), Card("older", Genre.News, true)];
        Assert.Equal("lead", FrontLayout.LeadOf(newest)!.Address.Slug);
        Assert.Equal("essay", FrontLayout.LeadOf(newest[..2])!.Address.Slug);
        Assert.Equal("bare", FrontLayout.LeadOf(newest[..1])!.Address.Slug);
        Assert.Null(FrontLayout.LeadOf([]));
    }

    [Fact]
    public void A_section_shows_nothing_that_stands_above_and_begins_with_a_picture()
    {
        ArticleCard[] section = [Card("above", Genre.News, true), Card("bare", Genre.News, false), Card("pictured", Genre.News, true)];
        var block = FrontLayout.Block(section, new HashSet<ArticleId> { section[0].Id });
        Assert.Equal(["pictured", "bare"], block.Select(card => card.Address.Slug));
    }
}
