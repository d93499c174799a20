using Kawaraban.Newsroom.Intake;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Newsroom.Intake;

public sealed class WireSignalsTests
{
    [Theory]
    [InlineData("usable", Standing.Usable)]
    [InlineData("withheld", Standing.Withheld)]
    [InlineData("canceled", Standing.Cancelled)]
    [InlineData("Cancelled", Standing.Cancelled)]
    [InlineData("draft", Standing.Usable)]
    public void A_status_says_whether_an_item_may_be_used(string status, Standing standing) =>
        Assert.Equal(standing, WireSignals.StandingOf(new WireStory { Status = status }));

    [Theory]
    [InlineData("CORRECTS day to Monday", true)]
    [InlineData("Correction: the fourth paragraph", true)]
    [InlineData("【訂正】第2段落", true)]
    [InlineData("Updates with the mayor's words", false)]
    [InlineData("The correct spelling is Marrick", false)]
    [InlineData(null, false)]
    public void A_note_that_begins_so_corrects(string? note, bool corrects) => Assert.Equal(corrects, WireSignals.IsCorrection(new WireStory { EdNote = note }));

    [Fact]
    public void A_signal_of_IPTC_corrects()
    {
        var document = Teleprinter.Read(
            """
            <?xml version="1.0"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:lantern:ferry" version="3" standard="NewsML-G2" standardversion="2.34" conformance="power">
              <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
              <itemMeta><itemClass qcode="ninat:text"/><provider literal="lantern"/><versionCreated>2026-11-22T12:00:00Z</versionCreated><pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/></itemMeta>
              <contentMeta><headline>Ferry sails</headline></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body><p>At eight.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """u8.ToArray());

        Assert.True(WireSignals.IsCorrection(Assert.Single(document.Items)));
    }

    [Theory]
    [InlineData("9", "10", true)]
    [InlineData("10", "9", false)]
    [InlineData("3", "3", false)]
    [InlineData("", "", true)]
    [InlineData("2", "", true)]
    public void The_older_is_told_by_its_number_else_by_its_time(string version, string than, bool isOlder)
    {
        var noon = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(isOlder, WireOrder.IsOlder(version, noon, than, noon.AddMinutes(1)));
    }

    [Fact]
    public void What_says_neither_number_nor_time_is_not_older() => Assert.False(WireOrder.IsOlder("", null, "", null));
}
