using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

public sealed class RoundTripTests
{
    /// <summary>Codes are numbered and nested within a block, and blocks of forty runs have all that longer ones have.</summary>
    private static readonly Config Blocks = Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(40);

    [Theory]
    [InlineData(ExchangeVersion.Xliff21)]
    [InlineData(ExchangeVersion.Xliff12)]
    public void A_block_comes_back_as_it_went_out(ExchangeVersion version) =>
        Check.One(Blocks, Prop.ForAll(Bodies.Written, text =>
        {
            var row = Rows.Row("Any source.", text);
            var back = Rows.ReadAsync(Rows.Write(version, row.Unit())).GetAwaiter().GetResult();
            return (Landing.Of(back[0], row) is Landing.Unchanged).Label($"{text} -> {Decoded(back[0])}");
        }));

    /// <summary>A translator who writes the source's own text, with all its codes, over an empty row.</summary>
    [Theory]
    [InlineData(ExchangeVersion.Xliff21)]
    [InlineData(ExchangeVersion.Xliff12)]
    public void A_source_that_is_copied_lands_with_all_its_marks(ExchangeVersion version) =>
        Check.One(Blocks, Prop.ForAll(Bodies.Written, text =>
        {
            var row = Rows.Row(text, "");
            var unit = row.Unit();
            var back = Rows.ReadAsync(Rows.Write(version, unit with { Target = unit.Source, Standing = UnitStanding.Translated })).GetAwaiter().GetResult();
            return (Landing.Of(back[0], row) is Landing.InPlace { Remarks: [] } landed && Written.Read(landed.Text).Equals(Written.Read(text))).Label(text);
        }));

    [Theory]
    [InlineData(ExchangeVersion.Xliff21)]
    [InlineData(ExchangeVersion.Xliff12)]
    public async Task A_unit_keeps_its_particulars(ExchangeVersion version)
    {
        var unit = Rows.Row("A [link](https://example.org/a) and {漢字|かんじ}.", "**訳**").Unit();

        var back = Assert.Single(await Rows.ReadAsync(Rows.Write(version, unit)));

        Assert.Equal((unit.Id, unit.Shape, unit.SourceHash, unit.TargetHash, 3), (back.Id, back.Shape, back.SourceHash, back.TargetHash, back.SourceVersion));
        Assert.Equal(unit.Codes.OrderBy(code => code.Key), back.Codes.OrderBy(code => code.Key));
        Assert.Equal(unit.Notes, back.Notes);
        Assert.Equal(UnitStanding.Translated, back.Standing);
    }

    [Fact]
    public async Task Characters_that_xml_has_no_place_for_cost_no_file()
    {
        var back = await Rows.ReadAsync(Rows.Write(ExchangeVersion.Xliff21, Rows.Row("a\u0001b\ud800c", "").Unit()));
        Assert.Equal("a\uFFFDb\uFFFDc", back[0].Source.Words);
    }

    private static string Decoded(ExchangeUnit unit) => BlockDecoding.Of(unit.Target!, unit.Shape, unit.Codes);
}
