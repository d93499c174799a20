namespace Kawaraban.House.Tests.Arrows;

/// <summary>Whoever sets a reader of XML up decides what a stranger's file may do: that is said once in the Wire and once in the Newsroom.</summary>
public sealed class ForeignXmlTests
{
    private static readonly string[] Doors = ["Kawaraban.Wire.Xml.WireXml", "Kawaraban.Newsroom.Intake.ForeignXml"];

    /// <summary>The settings, and what reads XML without asking for any.</summary>
    private static readonly string[] Readers = ["System.Xml.XmlReaderSettings", "System.Xml.XmlTextReader", "System.Xml.XmlDocument", "System.Xml.XPath.XPathDocument"];

    [Fact]
    public void Readers_of_XML_are_set_up_in_one_place_of_a_room() =>
        Nothing.Wrong(Rooms.All.SelectMany(Callers.Of).Where(arrow => Readers.Contains(arrow.To) && !Doors.Contains(arrow.From)).Select(arrow => $"{arrow.From} -> {arrow.To}"));

    [Fact]
    public void Each_of_these_places_sets_one_up() => Assert.Equal(Doors.Order(), Rooms.All.SelectMany(Callers.Of).Where(arrow => arrow.To == Readers[0]).Select(arrow => arrow.From).Distinct().Order());
}
