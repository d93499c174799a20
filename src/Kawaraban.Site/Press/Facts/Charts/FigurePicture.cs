using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A line of figures as a chart in an edition's words. It repeats a table: the numbers at the marks are those of its facts.</summary>
public sealed class FigurePicture : ComponentBase
{
    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    /// <summary>The figures of one line.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PublicFact> Figures { get; set; } = [];

    /// <summary>What is counted.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    private Words Words => Edition.Words;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Drawn());

    private MarkupString Drawn()
    {
        var chart = FigureChart.Of([.. Figures.Select(ChartValue.Of)], NameOf);
        var svg = new SvgDrawing("chart", FigureChart.PictureWidth, FigureChart.PictureHeight, Words.Say("file.chart", ("what", Caption), ("count", Figures.Count)));
        DrawValues(svg, chart);
        DrawTimes(svg, chart);
        svg.Open("line");
        foreach (var (from, to) in chart.Lines)
        {
            svg.Line(from.X, from.Middle, to.X, to.Middle);
        }
        svg.Close();
        foreach (var mark in chart.Marks)
        {
            ChartSigns.Draw(svg, mark);
        }
        foreach (var mark in chart.Marks)
        {
            svg.Text(mark.Label.Left, mark.Label.Bottom - 2, mark.Value.Number.ToString(CultureInfo.InvariantCulture), mark.Value.IsOld ? "number old" : "number");
        }
        return svg.Done();
    }

    private void DrawValues(SvgDrawing svg, FigureChart chart)
    {
        var plot = chart.Plot;
        svg.Text(0, 14, FactWords.UnitOf(Edition, Figures[0].Fact.Unit));
        svg.Open("axis");
        foreach (var tick in chart.Values.Ticks)
        {
            svg.Line(plot.Left, chart.Height.At(tick), plot.Right, chart.Height.At(tick));
        }
        svg.Close();
        foreach (var tick in chart.Values.Ticks)
        {
            svg.Text(plot.Left - 6, chart.Height.At(tick) + 4, NameOf(tick), "end");
        }
    }

    private void DrawTimes(SvgDrawing svg, FigureChart chart)
    {
        var plot = chart.Plot;
        if (chart.Undated is { } undated)
        {
            Name(svg, plot, undated, plot.Bottom + 20, Words["file.undated"]);
        }
        foreach (var tick in chart.Times?.Ticks ?? [])
        {
            var x = chart.At(tick.At);
            svg.Line(x, plot.Bottom, x, plot.Bottom + 4, "tick");
            Name(svg, plot, x, plot.Bottom + 20, FactWords.Tick(Edition, tick));
            if (tick.IsYearTold)
            {
                Name(svg, plot, x, plot.Bottom + 36, Words.Say("file.year", ("year", tick.At.Year)));
            }
        }
    }

    /// <summary>Centred on its place, as far as it stays in the picture.</summary>
    private static void Name(SvgDrawing svg, ChartBox plot, double x, double y, string text)
    {
        var half = TextWidth.Of(text, FigureChart.LetterSize) / 2;
        svg.Text(Math.Clamp(x, Math.Min(half, plot.Left), Math.Max(plot.Right - half, plot.Left)), y, text, "middle");
    }

    private string NameOf(double value) => FactWords.Number(Edition, (decimal)Math.Clamp(value, -7.9e27, 7.9e27));
}
