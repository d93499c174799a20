using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>Writes an SVG drawing for a page: its colours and faces are the style sheet's, by classes; what it says is encoded.</summary>
internal sealed class SvgDrawing
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _svg = new();

    /// <param name="label">What it shows, for those who do not see it; null for one that only repeats what stands beside it.</param>
    public SvgDrawing(string className, double width, double height, string? label)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{className}\" viewBox=\"0 0 {width:0.#} {height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" ");
        _svg.Append(label is null ? "aria-hidden=\"true\">" : $"role=\"img\" aria-label=\"{_encoder.Encode(label)}\">");
    }

    /// <param name="language">Of the words in it; null where it is the page's own.</param>
    public void Open(string className, string? language = null) =>
        _svg.Append("<g class=\"").Append(className).Append(language is null ? "\">" : $"\" lang=\"{_encoder.Encode(language)}\">");

    public void Close() => _svg.Append("</g>");

    public void Line(double x1, double y1, double x2, double y2, string? className = null) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<path{Class(className)} d=\"M{x1:0.#} {y1:0.#}L{x2:0.#} {y2:0.#}\"/>");

    public void Circle(double x, double y, double radius, string? className = null) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<circle{Class(className)} cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/>");

    /// <summary>A closed figure through the points.</summary>
    public void Shape(string? className, params ReadOnlySpan<(double X, double Y)> points)
    {
        _svg.Append("<path").Append(Class(className)).Append(" d=\"");
        for (var i = 0; i < points.Length; i++)
        {
            _svg.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{points[i].X:0.#} {points[i].Y:0.#}");
        }
        _svg.Append("z\"/>");
    }

    public void Box(ChartBox box, string? className = null) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<rect{Class(className)} x=\"{box.Left:0.#}\" y=\"{box.Top:0.#}\" width=\"{box.Width:0.#}\" height=\"{box.Height:0.#}\"/>");

    /// <param name="className"><c>end</c> ends at the place, <c>middle</c> is centred on it; else the text begins there.</param>
    public void Text(double x, double y, string text, string? className = null) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text{Class(className)} x=\"{x:0.#}\" y=\"{y:0.#}\">{_encoder.Encode(text)}</text>");

    public MarkupString Done() => new(_svg.Append("</svg>").ToString());

    private static string Class(string? className) => className is null ? "" : $" class=\"{className}\"";
}
