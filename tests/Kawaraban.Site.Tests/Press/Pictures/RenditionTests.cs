using Kawaraban.Site.Press.Pictures;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

public sealed class RenditionTests
{
    [Theory]
    [InlineData(4000, "480 800 1200 1600")]
    [InlineData(1600, "480 800 1200 1600")]
    [InlineData(1599, "480 800 1200")]
    [InlineData(480, "480")]
    [InlineData(300, "300")]
    public void A_picture_gets_no_width_above_its_own(int width, string expected) =>
        Assert.Equal(expected, string.Join(' ', Renditions.WidthsOf(width)));

    [Fact]
    public void Every_name_leads_back_to_its_rendition()
    {
        var sized = Renditions.Formats.SelectMany(f => Renditions.WidthsOf(1600).Select(w => new Rendition(f, w)));
        var social = Enumerable.Range(0, 121).Select(i => Rendition.Social(new FocalPoint((i % 11) / 10.0, (i / 11) / 10.0)));

        Rendition[] all = [.. sized, .. social];

        Assert.Equal(12 + 121, all.Select(r => r.Name).Distinct().Count());
        Assert.All(all, r => Assert.Equal(r, Rendition.Parse(r.Name)));
    }

    [Theory]
    [InlineData(0.5, 0.5, "social.jpg")]
    [InlineData(0.33, 0.68, "social-3-7.jpg")]
    [InlineData(-4, 9, "social-0-10.jpg")]
    [InlineData(double.NaN, 0.5, "social.jpg")]
    public void A_focal_point_is_in_the_name(double x, double y, string name) =>
        Assert.Equal(name, Rendition.Social(new FocalPoint(x, y)).Name);
}
