using System.Globalization;
using System.Text;
using QRCoder;

namespace Kawaraban.Site.Press.Qr;

/// <summary>A QR code as an SVG drawing: one path, dark on light whatever the page's colours, with its quiet zone.</summary>
internal static class QrDrawing
{
    public static byte[] Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"");
        for (var y = 0; y < size; y++)
        {
            AppendRow(svg, code.ModuleMatrix[y], y);
        }
        return Encoding.UTF8.GetBytes(svg.Append("\"/></svg>").ToString());
    }

    private static void AppendRow(StringBuilder svg, System.Collections.BitArray row, int y)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
            {
                x++;
            }
            if (x > start)
            {
                svg.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }
    }
}
