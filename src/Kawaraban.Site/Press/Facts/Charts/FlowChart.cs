using System.Globalization;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>Who gave what to whom, laid out: two parties, and between them an arrow for each thing; what was given for each other stands together.</summary>
/// <param name="One">The lines of the name on the left.</param>
/// <param name="Other">The lines of the name on the right.</param>
/// <param name="Head">Where the boxes with the names end.</param>
/// <param name="Bands">Behind what was given for each other.</param>
public sealed record FlowChart(IReadOnlyList<string> One, IReadOnlyList<string> Other, double Head, double Height, IReadOnlyList<FlowArrow> Arrows, IReadOnlyList<ChartBox> Bands)
{
    public const double Width = 360;
    public const double NameWidth = 150;
    public const double Rail = 14;
    public const double Inset = 12;
    public const double LetterSize = 13;
    public const double LineHeight = 18;
    private const double Padding = 8;

    /// <summary>How wide the words of an arrow may be.</summary>
    public const double TextSpace = Width - (2 * (Rail + Inset));

    /// <param name="rows">What the one gave, and what the other gave for it; either may be missing.</param>
    /// <param name="hasPhrases">The script has no spaces, and breaks between phrases.</param>
    public static FlowChart Of(string one, string other, IReadOnlyList<(Flow? There, Flow? Back)> rows, bool hasPhrases)
    {
        IReadOnlyList<string> Wrapped(string text, double width) => WrappedText.Of(text, width, LetterSize, hasPhrases);

        var (left, right) = (Wrapped(one, NameWidth - (2 * Padding)), Wrapped(other, NameWidth - (2 * Padding)));
        var head = (Math.Max(left.Count, right.Count) * LineHeight) + (2 * Padding);
        var (arrows, bands, y) = (new List<FlowArrow>(), new List<ChartBox>(), head + Padding);
        foreach (var (there, back) in rows)
        {
            var top = y;
            foreach (var (flow, isBack) in new[] { (there, false), (back, true) })
            {
                if (flow is not null)
                {
                    var lines = Wrapped(LabelOf(flow), TextSpace);
                    var arrow = new FlowArrow(flow, isBack, lines, y + LineHeight, y + (lines.Count * LineHeight) + Padding);
                    arrows.Add(arrow);
                    y = arrow.Y + Padding;
                }
            }
            if (there is not null && back is not null)
            {
                bands.Add(new ChartBox(Rail, top, Width - Rail, y));
            }
            y += Padding;
        }
        return new FlowChart(left, right, head, y, arrows, bands);
    }

    private static string LabelOf(Flow flow) => flow.Number.ToString(CultureInfo.InvariantCulture) + " " + flow.Text;
}
