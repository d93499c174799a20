using System.Globalization;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A line of figures over time, laid out: pure geometry in the units of a drawing that is as wide as a small telephone.</summary>
/// <param name="Plot">Where the values stand; every mark is inside it.</param>
/// <param name="Values">The axis of values, upright.</param>
/// <param name="Times">The axis of times; null where no figure has one.</param>
/// <param name="Undated">Where figures without a time stand; null where all have one.</param>
public sealed record FigureChart(
    ChartBox Plot, ValueAxis Values, ChartScale Height, TimeAxis? Times, ChartScale Width, double? Undated, IReadOnlyList<ChartMark> Marks, IReadOnlyList<ChartLine> Lines)
{
    public const double PictureWidth = 360;
    public const double PictureHeight = 240;
    public const double LetterSize = 12;
    private const double Inset = 16;
    private const double ArrowLength = 22;
    private const double Apart = 1.5;

    /// <summary>A time that is shorter than this on the drawing is a moment, and so is a day.</summary>
    private const double LeastSpan = 12;
    private static readonly TimeSpan _aDay = TimeSpan.FromHours(25);
    private const double MostMargin = 120;
    private static readonly ChartBox _picture = new(0, 0, PictureWidth, PictureHeight);

    /// <summary>Lays the figures out.</summary>
    /// <param name="figures">At least one.</param>
    /// <param name="nameOf">What a value is called at its axis: the plot leaves room for it.</param>
    public static FigureChart Of(IReadOnlyList<ChartValue> figures, Func<double, string> nameOf)
    {
        var values = ValueAxis.Of(
            [.. figures.SelectMany(figure => new[] { figure.Low, figure.High })], figures.Any(figure => figure.Sign == ChartSign.AtLeast), figures.Any(figure => figure.Sign == ChartSign.AtMost));
        var margin = Math.Min(MostMargin, values.Ticks.Max(tick => TextWidth.Of(nameOf(tick), LetterSize)) + 8);
        var plot = new ChartBox(margin, 28, PictureWidth - 8, PictureHeight - 44);
        double? undated = figures.Any(figure => figure.From is null) ? plot.Left + Inset : null;
        var start = undated is { } column && figures.Any(figure => figure.From is not null) ? column + (2 * Inset) : plot.Left + Inset;
        var dated = figures.Where(figure => figure.From is not null && figure.To is not null).ToList();
        var times = dated.Count == 0 ? null : TimeAxis.Of(dated.Min(figure => figure.From!.Value), dated.Max(figure => figure.To!.Value));
        var chart = new FigureChart(
            plot, values, new ChartScale(values.From, values.To, plot.Bottom, plot.Top), times, new ChartScale(times?.From.Ticks ?? 0, times?.To.Ticks ?? 0, start, plot.Right - Inset), undated, [], []);
        var marks = chart.Placed(figures);
        var labelled = Labelled(marks, LinesOf(marks));
        return chart with { Marks = labelled, Lines = LinesOf(labelled) };
    }

    public double At(DateTime time) => Width.At(time.Ticks);

    private List<ChartMark> Placed(IReadOnlyList<ChartValue> figures)
    {
        var marks = new List<ChartMark>(figures.Count);
        foreach (var figure in figures)
        {
            var mark = Unlabelled(figure);
            marks.Add(Dodging(mark, marks));
        }
        return marks;
    }

    private static List<ChartMark> Labelled(List<ChartMark> marks, List<ChartLine> lines)
    {
        List<ChartBox> taken = [.. marks.Select(mark => mark.Body), .. lines.SelectMany(Along)];
        var labelled = new List<ChartMark>(marks.Count);
        foreach (var mark in marks)
        {
            labelled.Add(mark with { Label = LabelOf(mark, taken) });
            taken.Add(labelled[^1].Label);
        }
        return labelled;
    }

    /// <summary>What a line runs through, in short pieces.</summary>
    private static IEnumerable<ChartBox> Along(ChartLine line)
    {
        var pieces = (int)Math.Ceiling(Math.Max(Math.Abs(line.To.X - line.From.X), Math.Abs(line.To.Y - line.From.Y)) / LetterSize) + 1;
        return Enumerable.Range(0, pieces + 1)
            .Select(i => (X: line.From.X + ((line.To.X - line.From.X) * i / pieces), Y: line.From.Y + ((line.To.Y - line.From.Y) * i / pieces)))
            .Select(at => new ChartBox(at.X - Apart, at.Y - Apart, at.X + Apart, at.Y + Apart));
    }

    private ChartMark Unlabelled(ChartValue figure)
    {
        var (from, to) = (figure.From is { } begin ? At(begin) : Undated ?? Plot.Left, figure.To is { } end && figure.From is not null ? At(end) : Undated ?? Plot.Left);
        var isSpan = to - from >= LeastSpan && figure.To - figure.From > _aDay;
        var (y, foot) = (Height.At(figure.High), figure.Sign switch
        {
            ChartSign.Range => Height.At(figure.Low),
            ChartSign.AtLeast => Math.Max(Plot.Top, Height.At(figure.High) - ArrowLength),
            ChartSign.AtMost => Math.Min(Plot.Bottom, Height.At(figure.High) + ArrowLength),
            _ => Height.At(figure.High),
        });
        return isSpan ? new ChartMark(figure, to, y, foot, from, to, default) : new ChartMark(figure, (from + to) / 2, y, foot, (from + to) / 2, (from + to) / 2, default);
    }

    /// <summary>Beside what stands there already, as near as there is room.</summary>
    private ChartMark Dodging(ChartMark mark, List<ChartMark> others)
    {
        foreach (var step in new[] { 0, -1, 1, -2, 2, -3, 3, -4, 4 })
        {
            var moved = mark with { X = mark.X + (step * ((2 * ChartMark.Radius) + (2 * Apart) + LetterSize)) };
            var body = moved.Body;
            if (moved.X >= Plot.Left + ChartMark.Radius && moved.X <= Plot.Right - ChartMark.Radius && !others.Exists(other => other.Body.Meets(body)))
            {
                return moved;
            }
        }
        return mark;
    }

    /// <summary>To the right of the mark, or where else it stands free; in a crowd to the right all the same.</summary>
    private static ChartBox LabelOf(ChartMark mark, List<ChartBox> taken)
    {
        var (width, body) = (TextWidth.Of(mark.Value.Number.ToString(CultureInfo.InvariantCulture), LetterSize), mark.Body);
        var beside = new ChartBox(body.Right + Apart, mark.Y - (LetterSize / 2), body.Right + Apart + width, mark.Y + (LetterSize / 2));
        var (left, middle, up, down) = (-body.Width - width - (2 * Apart), -(body.Width + width) / 2, body.Top - beside.Bottom - Apart, body.Bottom - beside.Top + Apart);
        ChartBox[] places =
        [
            beside, beside.Moved(0, -LetterSize * 0.7), beside.Moved(0, LetterSize * 0.7), beside.Moved(left, 0), beside.Moved(middle, up), beside.Moved(middle, down),
            beside.Moved(left, -LetterSize * 0.7), beside.Moved(left, LetterSize * 0.7),
        ];
        var free = places.FirstOrDefault(place => _picture.Holds(place) && !taken.Exists(place.Meets));
        return free != default ? free : beside.Moved(Math.Min(0, PictureWidth - beside.Right), 0);
    }

    /// <summary>From each figure to the next of the same source; where nobody is named, only to the one that took its place.</summary>
    private static List<ChartLine> LinesOf(List<ChartMark> marks)
    {
        var lines = new List<ChartLine>();
        foreach (var source in marks.Where(mark => mark.Value.To is not null).GroupBy(mark => mark.Value.Source))
        {
            ChartMark? last = null;
            foreach (var mark in source.OrderBy(mark => mark.Value.To).ThenBy(mark => mark.Value.Number).Where(mark => !IsMended(mark, marks)))
            {
                if (last is not null && last.Value.To < mark.Value.To && (mark.Value.IsNamed || last.Value.Next == mark.Value.Number))
                {
                    lines.Add(new ChartLine(last, mark));
                }
                last = mark;
            }
        }
        return lines;
    }

    /// <summary>It was wrong, not only old: what took its place is of the same time.</summary>
    private static bool IsMended(ChartMark mark, List<ChartMark> marks) =>
        mark.Value.Next is { } next && marks.Exists(other => other.Value.Number == next && other.Value.To <= mark.Value.To);
}
