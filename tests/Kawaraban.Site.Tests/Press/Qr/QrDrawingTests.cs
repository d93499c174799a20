using System.Text;
using System.Xml.Linq;
using Kawaraban.Site.Press.Qr;

namespace Kawaraban.Site.Tests.Press.Qr;

public sealed class QrDrawingTests
{
    [Fact]
    public void A_code_is_square_with_four_squares_of_quiet_around()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(QrDrawing.Of("https://paper.example/s/abc2345"))).Root!;
        var size = svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();
        Assert.Equal(size[2], size[3]);
        var drawn = svg.Elements().Last().Attribute("d")!.Value;
        Assert.StartsWith("M4 4h7v1H4z", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("M3 ", drawn, StringComparison.Ordinal);
    }
}
