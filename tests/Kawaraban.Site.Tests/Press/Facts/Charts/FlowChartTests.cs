using Kawaraban.Site.Press.Facts.Charts;

namespace Kawaraban.Site.Tests.Press.Facts.Charts;

/// <summary>Who gave what to whom, laid out; and texts cut into the lines of a drawing.</summary>
public sealed class FlowChartTests
{
    private static readonly string[] _texts =
    [
        "Oil", "石油・石油製品　104万バレル", "Air-defence radars with seventy instructors: 3", "防空レーダーと教官70人を送った。", "pneumonoultramicroscopicsilicovolcanoconiosis-and-what-comes-of-it",
        "第二次世界大戦後最大規模軍事技術協力協定附属議定書", "", "a  b   c", "７３１０個、", "Å 𠮷野家 é",
    ];

    [Fact]
    public void No_text_runs_out_of_its_box_and_none_is_lost() => Seeds.Hold(random =>
    {
        var (text, width, hasPhrases) = (Text(random), random.Next(60, 400), random.Next(2) == 0);
        var lines = WrappedText.Of(text, width, 13, hasPhrases);
        return lines.All(line => TextWidth.Of(line, 13) <= width || line.Length <= 2) && Bare(string.Concat(lines)) == Bare(text);
    });

    [Fact]
    public void A_line_breaks_between_phrases_and_words_and_begins_with_no_stop()
    {
        Assert.Equal(["防空レーダーと", "教官70人を送った。"], WrappedText.Of("防空レーダーと教官70人を送った。", 130, 13, hasPhrases: true));
        Assert.Equal(["Air-defence", "radars"], WrappedText.Of("Air-defence radars", 110, 13, hasPhrases: false));
        Assert.DoesNotContain(WrappedText.Of("あああああああああ。ああああ", 9 * 13, 13, hasPhrases: false), line => line.StartsWith('。'));
    }

    [Fact]
    public void Arrows_stand_below_each_other_inside_the_picture_with_their_words_between_the_sides() => Seeds.Hold(random =>
    {
        (Flow? There, Flow? Back)[] rows = [.. Enumerable.Range(1, random.Next(1, 8)).Select(i => AnyRow(random, i))];
        var chart = FlowChart.Of(Text(random), Text(random), rows, random.Next(2) == 0);
        return chart.Arrows.Count == rows.Sum(row => (row.There is null ? 0 : 1) + (row.Back is null ? 0 : 1))
            && chart.Arrows.Zip(chart.Arrows.Skip(1)).All(pair => pair.First.Y < pair.Second.Top - FlowChart.LineHeight + 1)
            && chart.Arrows.All(arrow => arrow.Top > chart.Head && arrow.Y > arrow.Top && arrow.Y < chart.Height)
            && chart.Arrows.SelectMany(arrow => arrow.Lines).All(line => TextWidth.Of(line, FlowChart.LetterSize) <= FlowChart.TextSpace)
            && chart.Bands.Count == rows.Count(row => row.There is not null && row.Back is not null)
            && chart.Bands.All(band => band.Bottom <= chart.Height && chart.Arrows.Count(arrow => arrow.Y > band.Top && arrow.Y < band.Bottom) == 2);
    });

    [Fact]
    public void A_drawing_encodes_what_it_says()
    {
        var svg = new SvgDrawing("chart", 10, 10, "a \"b\" <c>");
        svg.Text(1, 2.25, "<script>海峡 & co</script>");

        Assert.Equal(
            """<svg class="chart" viewBox="0 0 10 10" width="10" height="10" role="img" aria-label="a &quot;b&quot; &lt;c&gt;"><text x="1" y="2.3">&lt;script&gt;海峡 &amp; co&lt;/script&gt;</text></svg>""",
            svg.Done().Value);
    }

    private static (Flow? There, Flow? Back) AnyRow(Random random, int number) => random.Next(3) switch
    {
        0 => (AnyFlow(random, number), null),
        1 => (null, AnyFlow(random, number)),
        _ => (AnyFlow(random, number), AnyFlow(random, number + 100)),
    };

    private static Flow AnyFlow(Random random, int number) => new(number, Text(random), random.Next(2) == 0, random.Next(2) == 0);

    private static string Text(Random random) => string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 4)).Select(_ => _texts[random.Next(_texts.Length)]));

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
