using Kawaraban.Wire;
using Xunit;

namespace Kawaraban.Tests.Wire.WebPage;

public sealed class NoArticleTests
{
    [Theory]
    [InlineData("<html><head><title>Not found</title></head><body><h1>404</h1><p>Not found.</p></body></html>")]
    [InlineData("<html><body><nav><ul><li><a href='/a'>A long list of the news of the day</a></li><li><a href='/b'>And of the days before it, and before</a></li></ul></nav></body></html>")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><head><script>var text = 'A long text that no reader ever sees, and that is no article for that reason.'; var more = 'And more of it.';</script></head><body><form><input></form></body></html>")]
    public void A_page_without_an_article_is_refused(string html) =>
        Assert.Equal(WireErrorCode.NoArticle, WireFiles.Read(html).Error!.Code);

    [Fact]
    public void A_list_of_links_to_stories_is_no_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 20).Select(n => $"<li><a href='/{n}'><h3>Headline number {n} of the front page</h3><p>A teaser of the story, in a sentence or two.</p></a></li>"));
        Assert.Equal(WireErrorCode.NoArticle, WireFiles.Read($"<html><body><main><ul>{teasers}</ul></main></body></html>").Error!.Code);
    }

    [Fact]
    public void A_declared_body_stands_in_for_one_that_is_not_on_the_page()
    {
        const string Html = """<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"The ferry is back, two years after the storm took the pier away, and the island rejoices.\n\nTickets go on sale next week."}</script></head><body><div id="root"></div></body></html>""";
        Assert.Equal(2, WireFiles.Read(Html).Items.Single().Blocks.Count);
    }
}
