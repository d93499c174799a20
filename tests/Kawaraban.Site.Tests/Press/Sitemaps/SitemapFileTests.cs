using System.Text;
using System.Xml.Linq;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Sitemaps;

namespace Kawaraban.Site.Tests.Press.Sitemaps;

public sealed class SitemapFileTests
{
    private static readonly PressProof Proof = new();
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    private static SitemapRow Row(int i) =>
        new(StoryId.New(), new ArticleAddress(new EditionId("ja"), new SectionId("world"), $"s{i}"), $"見出し <{i}>", PressProof.Published, null);

    [Fact]
    public void Pages_are_listed_with_the_time_of_their_last_change()
    {
        var map = Read(SitemapFile.Pages(Proof.Site, Proof.Edition("ja"), new SitemapPart([new("/ja/")], [Row(1)])));
        var last = map.Elements(Sitemap + "url").Last();
        Assert.Equal(PressProof.Origin + "/ja/world/s1", last.Element(Sitemap + "loc")!.Value);
        Assert.Equal("2026-11-20T09:30:00+09:00", last.Element(Sitemap + "lastmod")!.Value);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 2)]
    [InlineData(200_000, 4)]
    public void One_file_holds_no_more_than_the_protocol_allows(int addresses, int files) => Assert.Equal(files, new SitemapMeasure().FilesFor(addresses));

    [Fact]
    public void News_names_paper_language_date_and_title()
    {
        var news = Read(SitemapFile.Latest(Proof.Site, Proof.Edition("ja"), [Row(1)])).Element(Sitemap + "url")!.Element(News + "news")!;
        Assert.Equal("ja", news.Element(News + "publication")!.Element(News + "language")!.Value);
        Assert.Equal("見出し <1>", news.Element(News + "title")!.Value);
    }

    [Fact]
    public void News_without_any_is_an_empty_list() => Assert.Empty(Read(SitemapFile.Latest(Proof.Site, Proof.Edition("ja"), [])).Elements());

    private static XElement Read(byte[] file) => XDocument.Parse(Encoding.UTF8.GetString(file)).Root!;
}
