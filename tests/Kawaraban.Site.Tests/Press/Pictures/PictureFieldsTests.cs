using System.Text;
using Kawaraban.Site.Press.Pictures;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

public sealed class PictureFieldsTests
{
    private const string Packet = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
        <dc:creator><rdf:Seq><rdf:li>山田花子</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">夜の港</rdf:li></rdf:Alt></dc:description>
        <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Harbour Pictures</rdf:li></rdf:Alt></dc:rights>
        <dc:subject><rdf:Bag><rdf:li>港</rdf:li><rdf:li>夜</rdf:li></rdf:Bag></dc:subject>
        <photoshop:Headline>港</photoshop:Headline><photoshop:Credit>Harbour/Pool</photoshop:Credit>
        <photoshop:City>横浜</photoshop:City><photoshop:Country>日本</photoshop:Country>
        <photoshop:DateCreated>2026-03-04T21:05:06+09:00</photoshop:DateCreated>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        """;

    [Fact]
    public void Xmp_is_read()
    {
        var fields = Read(PictureBytes.Xmp(Packet));

        Assert.Equal(("港", "夜の港", "山田花子"), (fields.Headline, fields.Caption, fields.Byline));
        Assert.Equal(("Harbour/Pool", "© Harbour Pictures"), (fields.Credit, fields.Copyright));
        Assert.Equal(("横浜", "日本"), (fields.City, fields.Country));
        Assert.Equal(["港", "夜"], fields.Keywords);
        Assert.Equal(new PictureMoment(new DateTime(2026, 3, 4, 21, 5, 6), TimeSpan.FromHours(9)), fields.Created);
        Assert.False(fields.HasGps);
    }

    [Fact]
    public void Iptc_with_the_utf8_marker_is_read()
    {
        var fields = Read(PictureBytes.Iptc(
            (1, 90, [0x1B, 0x25, 0x47]), Text(105, "雨の駅"), Text(120, "駅前の傘"), Text(80, "Ito"), Text(110, "Station Press"),
            Text(116, "© Station"), Text(25, "雨"), Text(25, "駅"), Text(55, "20260304"), Text(60, "210506+0900")));

        Assert.Equal(("雨の駅", "駅前の傘", "Ito"), (fields.Headline, fields.Caption, fields.Byline));
        Assert.Equal(("Station Press", "© Station"), (fields.Credit, fields.Copyright));
        Assert.Equal(["雨", "駅"], fields.Keywords);
        Assert.Equal(new PictureMoment(new DateTime(2026, 3, 4, 21, 5, 6), TimeSpan.FromHours(9)), fields.Created);
    }

    [Fact]
    public void Iptc_without_a_marker_is_read_as_what_it_can_be()
    {
        Assert.Equal("雨", Read(PictureBytes.Iptc(Text(105, "雨"))).Headline);
        Assert.Equal("Café", Read(PictureBytes.Iptc((2, 105, Encoding.Latin1.GetBytes("Café")))).Headline);
    }

    [Fact]
    public void Xmp_is_believed_before_iptc()
    {
        var fields = Read(PictureBytes.Iptc(Text(105, "old"), Text(101, "Nihon")), PictureBytes.Xmp(Packet));

        Assert.Equal(("港", "日本"), (fields.Headline, fields.Country));
    }

    [Fact]
    public void A_place_in_the_file_is_noticed() => Assert.True(Read(PictureBytes.Exif(PictureBytes.ExifWithGps(1))).HasGps);

    [Fact]
    public void Control_characters_do_not_pass() =>
        Assert.Equal("ab", Read(PictureBytes.Iptc((2, 105, "a\u0007\u001Bb"u8.ToArray()))).Headline);

    [Theory]
    [InlineData("no picture at all")]
    [InlineData("\u00FF\u00D8\u00FF\u00E1\u00FF\u00FFExif\0\0MM")]
    public void What_cannot_be_read_has_no_fields(string text) =>
        Assert.Equal(PictureFields.None, PictureFields.Read(new MemoryStream(Encoding.Latin1.GetBytes(text))));

    [Theory]
    [InlineData("2026:03:04 21:05:06", "2026-03-04T21:05:06", null)]
    [InlineData("2026-03-04T21:05:06.25Z", "2026-03-04T21:05:06.25", "00:00")]
    [InlineData("20260304T210506-0330", "2026-03-04T21:05:06", "-03:30")]
    [InlineData("2026-03-04", "2026-03-04T00:00:00", null)]
    public void A_moment_is_read(string text, string local, string? offset) =>
        Assert.Equal(
            new PictureMoment(DateTime.Parse(local, null), offset is null ? null : TimeSpan.Parse(offset, null)),
            PictureMoment.Parse(text));

    [Theory]
    [InlineData("0000:00:00 00:00:00")]
    [InlineData("2026-03-04T99:00:00")]
    [InlineData("yesterday")]
    public void What_is_no_moment_is_none(string text) => Assert.Null(PictureMoment.Parse(text));

    private static (byte, byte, byte[]) Text(byte set, string value) => (2, set, Encoding.UTF8.GetBytes(value));

    private static PictureFields Read(params byte[][] segments) =>
        PictureFields.Read(new MemoryStream(PictureBytes.WithSegments(PaintedPicture.Stripes(24, 16, ".jpg"), segments)));
}
