using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>Kicker, headline and standfirst as units beside those of the blocks.</summary>
public sealed class HeadUnitTests
{
    private static readonly HeadText Source = new("Harbour", "Lamps & <counted>", "");

    [Theory]
    [InlineData(ExchangeVersion.Xliff21)]
    [InlineData(ExchangeVersion.Xliff12)]
    public async Task What_the_source_says_goes_out_and_comes_back_as_it_went(ExchangeVersion version)
    {
        var head = Rows.Head(Source, new("港", "", "独自の前文。"));
        Assert.Null(head[2].Unit(UnitStanding.Translated, [], []));
        List<ExchangeUnit> units = [.. head.Take(2).Select(Unit)];

        var back = await Rows.ReadAsync(Rows.Write(version, units));

        Assert.Equal(units.Select(unit => (unit.Id, unit.Source.Words, unit.Shape, unit.SourceHash, unit.TargetHash)), back.Select(unit => (unit.Id, unit.Source.Words, unit.Shape, unit.SourceHash, unit.TargetHash)));
        Assert.All(back.Zip(head), pair => Assert.IsType<Landing.Unchanged>(Landing.Of(pair.First, pair.Second)));
        Assert.Equal("灯りを数える", Assert.IsType<Landing.InPlace>(Landing.Of(Translated(back[1], "灯りを数える"), head[1])).Text);
    }

    [Fact]
    public void What_moved_on_is_checked()
    {
        var unit = Translated(Unit(Rows.Head(Source, new("", "", ""))[1]), "灯り");
        Assert.Equal([LandingReason.SourceChanged], Reasons(unit, Rows.Head(Source with { Headline = "Lamps are lit" }, new("", "", ""))[1]));
        Assert.Equal([LandingReason.TargetChanged], Reasons(unit, Rows.Head(Source, new("", "別の見出し", ""))[1]));
        Assert.Equal([LandingReason.NotFinished], Reasons(unit with { Standing = UnitStanding.Open }, Rows.Head(Source, new("", "", ""))[1]));
        Assert.Equal([LandingReason.SourceChanged], Reasons(unit with { SourceHash = "" }, Rows.Head(Source with { Headline = "Lamps are lit" }, new("", "", ""))[1]));
    }

    [Fact]
    public void A_head_has_lines_of_plain_text_and_a_measure()
    {
        var head = Rows.Head(Source, new("", "", ""))[1];
        var unit = Unit(head) with { Target = new CodedText([new(PieceKind.Open, "1"), new(PieceKind.Words, "灯り\r\n 二つ"), new(PieceKind.Close, "1")]), Standing = UnitStanding.Translated };

        var landed = Assert.IsType<Landing.InPlace>(Landing.Of(unit, head));

        Assert.Equal("灯り 二つ", landed.Text);
        Assert.Equal([LandingReason.CodesUnknown], landed.Remarks);
        Assert.Equal(LandingReason.TooLong, Assert.IsType<Landing.Refused>(Landing.Of(Translated(unit, new string('灯', HeadText.LongestOf(HeadField.Headline) + 1)), head)).Reason);
    }

    [Theory]
    [InlineData("0199a000-0000-7000-8000-000000000001-headline", HeadField.Headline)]
    [InlineData("0199a000-0000-7000-8000-000000000001", null)]
    [InlineData("headline", null)]
    public void A_unit_says_whose_head_it_is_of(string id, HeadField? field) =>
        Assert.Equal((field, field is null ? null : id[..36]), (ExchangeHead.FieldOf(id), ExchangeHead.ArticleOf(id)?.ToString()));

    private static ExchangeUnit Unit(ExchangeHead head) => head.Unit(UnitStanding.Translated, ["headline"], [])!;

    private static ExchangeUnit Translated(ExchangeUnit unit, string text) => unit with { Target = new CodedText([new(PieceKind.Words, text)]), Standing = UnitStanding.Translated };

    private static IReadOnlyList<string> Reasons(ExchangeUnit unit, ExchangeHead head) => Assert.IsType<Landing.ToCheck>(Landing.Of(unit, head)).Reasons;
}
