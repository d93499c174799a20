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

    /// <summary>How far a mark may stand from its time, so that it does not hide another: its own width.</summary>
    private const double MostDodge = (2 * ChartMark.Radius) + Apart;
    private const double DodgeStep = MostDodge / 3;

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
        var values = ValueAxis.Of([.. figures.SelectMany(figure => new[] { figure.Low, figure.High })]);
        var margin = Math.Min(MostMargin, values.Ticks.Max(tick => TextWidth.Of(nameOf(tick), LetterSize)) + 8);
        var plot = new ChartBox(margin, 28, PictureWidth - 8, PictureHeight - 44);
        double? undated = figures.Any(figure => figure.From is null) ? plot.Left + Inset : null;
        var start = undated is { } column && figures.Any(figure => figure.From is not null) ? column + (2 * Inset) : plot.Left + Inset;
        var dated = figures.Where(figure => figure.From is not null && figure.To is not null).ToList();
        var times = dated.Count == 0 ? null : TimeAxis.Of(dated.Min(figure => figure.From!.Value), dated.Max(figure => figure.To!.Value));
        var chart = new FigureChart(
            plot, values, HeightOf(figures, values, plot), times, new ChartScale(times?.From.Ticks ?? 0, times?.To.Ticks ?? 0, start, plot.Right - Inset), undated, [], []);
        var marks = chart.Placed(figures);
        var labelled = Labelled(marks, LinesOf(marks));
        return chart with { Marks = labelled, Lines = LinesOf(labelled) };
    }

    public double At(DateTime time) => Width.At(time.Ticks);

    /// <summary>Where values stand, with room for every arrow above and below.</summary>
    private static ChartScale HeightOf(IReadOnlyList<ChartValue> figures, ValueAxis values, ChartBox plot)
    {
        var share = new ChartScale(values.From, values.To, 0, plot.Height - ArrowLength);
        var isLow = figures.Any(figure => figure.Sign == ChartSign.AtMost && share.At(figure.Low) < ArrowLength);
        var isHigh = figures.Any(figure => figure.Sign == ChartSign.AtLeast && share.End - share.At(figure.High) < ArrowLength);
        return new ChartScale(values.From, values.To, plot.Bottom - (isLow ? ArrowLength : 0), plot.Top + (isHigh ? ArrowLength : 0));
    }

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
        var pieces = (int)Math.Ceiling(Math.Max(Math.Abs(line.To.X - line.From.X), Math.Abs(line.To.Middle - line.From.Middle)) / LetterSize) + 1;
        return Enumerable.Range(0, pieces + 1)
            .Select(i => (X: line.From.X + ((line.To.X - line.From.X) * i / pieces), Y: line.From.Middle + ((line.To.Middle - line.From.Middle) * i / pieces)))
            .Select(at => new ChartBox(at.X - Apart, at.Y - Apart, at.X + Apart, at.Y + Apart));
    }

    private ChartMark Unlabelled(ChartValue figure)
    {
        var (from, to) = (figure.From is { } begin ? At(begin) : Undated ?? Plot.Left, figure.To is { } end && figure.From is not null ? At(end) : Undated ?? Plot.Left);
        var isSpan = to - from >= LeastSpan && figure.To - figure.From > _aDay;
        var (y, foot) = (Height.At(figure.High), figure.Sign switch
        {
            ChartSign.Range => Height.At(figure.Low),
            ChartSign.AtLeast => Height.At(figure.High) - ArrowLength,
            ChartSign.AtMost => Height.At(figure.High) + ArrowLength,
            _ => Height.At(figure.High),
        });
        var middle = (from + to) / 2;
        return new ChartMark(figure, middle, y, foot, isSpan ? from : middle, isSpan ? to : middle, default);
    }

    /// <summary>Beside what stands there already, as near as there is room; in a crowd on it, so that it is not at a false time.</summary>
    private ChartMark Dodging(ChartMark mark, List<ChartMark> others)
    {
        var (least, most) = mark.Value.From is null ? (Plot.Left + ChartMark.Radius, mark.X + MostDodge) : (Width.Start, Plot.Right - ChartMark.Radius);
        foreach (var step in new[] { 0, -1, 1, -2, 2, -3, 3 })
        {
            var moved = mark with { X = mark.X + (step * DodgeStep) };
            var body = moved.Body;
            if (moved.X >= least && moved.X <= most && !others.Exists(other => other.Body.Meets(body)))
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
        foreach (var source in marks.Where(mark => mark.Value.Middle is not null).GroupBy(mark => mark.Value.Source))
        {
            var line = source.Where(mark => !IsMended(mark, marks)).OrderBy(mark => mark.Value.Middle).ThenBy(mark => mark.Value.Number).ToList();
            for (var at = 1; at < line.Count; at++)
            {
                var mark = line[at];
                var before = mark.Value.IsNamed ? line[(at - 1)..at] : line[..at].FindAll(other => other.Value.Next == mark.Value.Number);
                lines.AddRange(before.Where(other => other.Value.Middle < mark.Value.Middle).Select(other => new ChartLine(other, mark)));
            }
        }
        return lines;
    }

    /// <summary>It was wrong, not only old: what took its place is of the same time.</summary>
    private static bool IsMended(ChartMark mark, List<ChartMark> marks) =>
        mark.Value.Next is { } next && marks.Exists(other => other.Value.Number == next && other.Value.To <= mark.Value.To);
}
