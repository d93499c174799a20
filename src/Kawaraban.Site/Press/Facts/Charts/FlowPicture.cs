using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>Who gave what to whom as a picture. It repeats a table: the numbers at the arrows are those of its facts.</summary>
public sealed class FlowPicture : ComponentBase
{
    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    [Parameter, EditorRequired]
    public string One { get; set; } = "";

    [Parameter, EditorRequired]
    public string Other { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<(Flow? There, Flow? Back)> Rows { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Drawn());

    private MarkupString Drawn()
    {
        var chart = FlowChart.Of(One, Other, Rows, Edition.Typography.PhraseBreaks);
        var svg = new SvgDrawing("chart flow", FlowChart.Width, chart.Height, Edition.Words.Say("file.flow", ("one", One), ("other", Other)));
        foreach (var band in chart.Bands)
        {
            svg.Box(band, "band");
        }
        svg.Open("side");
        svg.Line(FlowChart.Rail, chart.Head, FlowChart.Rail, chart.Height);
        svg.Line(FlowChart.Width - FlowChart.Rail, chart.Head, FlowChart.Width - FlowChart.Rail, chart.Height);
        svg.Close();
        DrawName(svg, chart.One, 0, chart.Head);
        DrawName(svg, chart.Other, FlowChart.Width - FlowChart.NameWidth, chart.Head);
        foreach (var arrow in chart.Arrows)
        {
            DrawArrow(svg, arrow);
        }
        return svg.Done();
    }

    private static void DrawName(SvgDrawing svg, IReadOnlyList<string> lines, double left, double height)
    {
        svg.Box(new ChartBox(left, 0, left + FlowChart.NameWidth, height), "party");
        var y = (height - (lines.Count * FlowChart.LineHeight)) / 2;
        foreach (var line in lines)
        {
            y += FlowChart.LineHeight;
            svg.Text(left + (FlowChart.NameWidth / 2), y - 5, line, "middle name");
        }
    }

    private static void DrawArrow(SvgDrawing svg, FlowArrow arrow)
    {
        var (from, to) = arrow.IsBack ? (FlowChart.Width - FlowChart.Rail, FlowChart.Rail) : (FlowChart.Rail, FlowChart.Width - FlowChart.Rail);
        var back = arrow.IsBack ? 9 : -9;
        svg.Open("arrow" + (arrow.Flow.IsOld ? " old" : "") + (arrow.Flow.IsDisputed ? " disputed" : ""), arrow.Flow.Language);
        for (var i = 0; i < arrow.Lines.Count; i++)
        {
            var y = arrow.Top + (i * FlowChart.LineHeight) - 4;
            svg.Text(arrow.IsBack ? FlowChart.Width - FlowChart.Rail - FlowChart.Inset : FlowChart.Rail + FlowChart.Inset, y, arrow.Lines[i], arrow.IsBack ? "end" : null);
        }
        svg.Line(from, arrow.Y, to + back, arrow.Y);
        svg.Shape("full", (to, arrow.Y), (to + back, arrow.Y - 4.5), (to + back, arrow.Y + 4.5));
        svg.Close();
    }
}
