using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire;
using Xunit;

public sealed class LimitsTests
{
    [Fact]
    public void A_file_of_too_many_bytes_is_refused() =>
        Assert.Equal(WireErrorCode.TooLarge, WireFiles.Read(Feed("<item/>"), limits: new WireLimits { MaxBytes = 20 }).Error!.Code);

    [Fact]
    public void The_limits_of_ordinary_use() =>
        Assert.Equal((50 * 1024 * 1024, 10_000, 256, 64, 512, 1024), (WireLimits.Default.MaxBytes, WireLimits.Default.MaxItems, WireLimits.Default.MaxXmlDepth, WireLimits.Default.MaxJsonDepth, WireLimits.Default.MaxHtmlDepth, WireLimits.Default.MaxTitleBytes));

    [Theory]
    [InlineData("<rss version='2.0'><channel><item><title>T</title></item></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title></entry></feed>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}]}")]
    [InlineData("<html><body>{0}</body></html>")]
    public void What_takes_longer_than_it_may_is_refused(string text)
    {
        var page = text.Replace("{0}", string.Concat(Enumerable.Repeat("<p>words</p>", 100)), StringComparison.Ordinal);
        var error = WireFiles.Read(page, limits: new WireLimits { MaxTime = TimeSpan.Zero, MaxTimePerMegabyte = TimeSpan.Zero }).Error;
        Assert.Equal((WireErrorCode.TooLarge, "It takes more than 0 seconds to read."), (error!.Code, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&")]
    public void Xml_of_too_many_elements_is_refused(string fault) =>
        Assert.Equal(WireErrorCode.TooLarge, WireFiles.Read(Feed(fault + string.Concat(Enumerable.Repeat("<a/>", 30))), limits: new WireLimits { MaxXmlElements = 20 }).Error!.Code);

    [Fact]
    public void Items_over_the_limit_are_left_out_with_a_warning()
    {
        var document = WireFiles.Read(Feed(string.Concat(Enumerable.Repeat("<item><title>T</title></item>", 25))), limits: new WireLimits { MaxItems = 20 });
        Assert.Equal(20, document.Items.Count);
        Assert.Equal("too-many-items", document.Warnings.Single().Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&")]
    public void Xml_deeper_than_the_limit_is_refused(string fault)
    {
        var depth = string.Concat(Enumerable.Repeat("<a>", 300)) + fault + string.Concat(Enumerable.Repeat("</a>", 300));
        Assert.Equal(WireErrorCode.TooDeep, WireFiles.Read(Feed($"<item>{fault}{depth}</item>")).Error!.Code);
    }

    [Fact]
    public void Json_deeper_than_the_limit_is_refused()
    {
        var json = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + new string('[', 70) + new string(']', 70) + "]}";
        Assert.Equal(WireErrorCode.TooDeep, WireFiles.Read(json).Error!.Code);
    }

    [Fact]
    public void Html_deeper_than_the_limit_is_flattened_and_keeps_its_words()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 5_000)) + "deep words" + string.Concat(Enumerable.Repeat("</div>", 5_000)) + "<p>after</p>";
        Assert.Equal("deep words\n\nafter", Body(html).BodyText);
    }

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var document = WireFiles.Read(Feed($"<item><title>{new string('港', 2000)}</title></item>"));
        Assert.Equal(341, document.Items.Single().Title!.Length);
        Assert.Equal(("text-cut", "item 1"), (document.Warnings.Single().Code, document.Warnings.Single().At));
    }

    [Fact]
    public void A_long_field_is_cut() =>
        Assert.Equal(8192, WireFiles.Read(Feed($"<item><guid>{new string('x', 9000)}</guid></item>")).Items.Single().Id!.Length);

    [Fact]
    public void A_long_body_is_cut() =>
        Assert.Equal(2 * 1024 * 1024, Body(new string('x', (2 * 1024 * 1024) + 50)).BodyText!.Length);

    [Fact]
    public void A_long_list_is_cut() =>
        Assert.Equal(500, WireFiles.Read(Feed("<item>" + string.Concat(Enumerable.Range(0, 600).Select(n => $"<category>{n}</category>")) + "</item>")).Items.Single().Categories.Count);

    [Fact]
    public void A_long_page_is_refused() =>
        Assert.Equal(WireErrorCode.TooLarge, WireFiles.Read("<html><p>" + new string('x', 2000), limits: new WireLimits { MaxPageLength = 1000 }).Error!.Code);

    [Theory]
    [InlineData("<p><font color=a{0}></p>", 1_000)]
    [InlineData("<a href=x{0}><b>", 1_000)]
    [InlineData("<table><tr><td>", 1_000)]
    [InlineData("<blockquote><ul><li>{0}", 1_000)]
    [InlineData("</p>", 10_000)]
    [InlineData("&{0}", 10_000)]
    [InlineData("<!--{0}", 10_000)]
    public void Html_made_to_cost_costs_little(string piece, int times)
    {
        var html = string.Concat(Enumerable.Range(0, times).Select(n => piece.Replace("{0}", $"{n}", StringComparison.Ordinal)));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Body(html);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{piece} took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("<div><a href=x>x{0}</a></div>")]
    [InlineData("<h2>Related</h2><ul><li><a href=x>y</a></ul>")]
    [InlineData("<h1>x</h1><p class=date>x")]
    public void A_page_made_to_cost_costs_little(string piece)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Range(0, 1_000).Select(n => piece.Replace("{0}", $"{n}", StringComparison.Ordinal)));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(WireFiles.Read(html));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{piece} took {clock.Elapsed}");
    }

    [Fact]
    public void A_tag_of_very_many_attributes_costs_little()
    {
        var html = "<p " + string.Concat(Enumerable.Range(0, 30_000).Select(n => $"a{n}=1 ")) + ">words</p>";
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("words", Body(html).BodyText);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    private static string Feed(string items) => $"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>";

    private static WireStory Body(string html)
    {
        var feed = $"<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><content:encoded><![CDATA[{html}]]></content:encoded></item></channel></rss>";
        return Teleprinter.Read(Encoding.UTF8.GetBytes(feed)).Items.Single();
    }
}
