using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Xml;
using Xunit;

public sealed class PatientXmlTests
{
    [Theory]
    [InlineData("<title>Caf&eacute;&nbsp;A</title>", "Café A")]
    [InlineData("<title>Fish & chips &copy; &unknown; &amp; co</title>", "Fish & chips © &unknown; & co")]
    [InlineData("<title>Bell\u0007 rings</title>", "Bell rings")]
    [InlineData("<title>Open <b>tag</title>", "Open tag")]
    [InlineData("<title>1 < 2</title>", "1 < 2")]
    [InlineData("<title><![CDATA[Half open</title>", "Half open</title></item></channel></rss>")]
    [InlineData("<undeclared:x>y</undeclared:x><title>T</title>", "T")]
    [InlineData("<link href=a/b c>x</link><title>T</title>", "T")]
    public void Broken_xml_is_repaired_and_said_to_be(string inside, string title)
    {
        var document = WireFiles.Read($"<rss version='2.0'><channel><title>C</title><item>{inside}</item></channel></rss>");
        Assert.Equal((true, false), (document.Ok, document.WellFormed));
        Assert.Contains(document.Warnings, warning => warning.Code == "not-well-formed");
        Assert.StartsWith(title.Split('<')[0].TrimEnd(), document.Items.Single().Title);
    }

    [Fact]
    public void A_document_cut_short_keeps_what_came()
    {
        var document = WireFiles.Read("<rss version='2.0'><channel><title>C</title><item><title>One</title></item><item><title>Tw");
        Assert.Equal(["One", "Tw"], document.Items.Select(item => item.Title));
        Assert.Contains(document.Warnings, warning => warning.Code == "cut-short");
    }

    [Fact]
    public void Entities_of_the_document_s_own_are_never_expanded()
    {
        const string Bomb = """<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&b;</title><item><title>x &c;</title></item></channel></rss>""";
        var document = WireFiles.Read(Bomb);
        Assert.Equal(("&b;", "x &c;"), (document.Source.Title, document.Items.Single().Title));
    }

    [Fact]
    public void Well_formed_xml_is_said_to_be() =>
        Assert.True(WireFiles.Read("<?xml version='1.0'?><rss version='2.0'><channel><title>C &amp; &#8217;</title></channel></rss>").WellFormed);
}
