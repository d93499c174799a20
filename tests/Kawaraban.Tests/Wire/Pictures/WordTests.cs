using System.Security.Cryptography;
using System.Text;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.Tests.Wire.Pictures;
using Xunit;
using static PictureFiles;

public sealed class WordTests
{
    private static readonly string Harbour = Packet(
        """
        <dc:creator><rdf:Seq><rdf:li>山田花子</rdf:li><rdf:li>B. Quay</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="en">A harbour at night</rdf:li><rdf:li xml:lang="x-default">夜の港 &amp; 灯</rdf:li></rdf:Alt></dc:description>
        <dc:rights><rdf:Alt><rdf:li xml:lang="ja">© 港写真</rdf:li></rdf:Alt></dc:rights>
        <dc:subject><rdf:Bag><rdf:li>港</rdf:li><rdf:li>夜</rdf:li><rdf:li>港</rdf:li></rdf:Bag></dc:subject>
        <photoshop:Headline>港</photoshop:Headline><photoshop:Credit>Harbour/Pool</photoshop:Credit><photoshop:Instructions>No crop</photoshop:Instructions>
        <photoshop:City>横浜</photoshop:City><photoshop:Country>日本</photoshop:Country><photoshop:DateCreated>2026-03-04T21:05:06+09:00</photoshop:DateCreated>
        """);

    private static readonly byte[] Utf8Marker = [0x1B, (byte)'%', (byte)'G'];

    public static TheoryData<string, byte[]> Places => new()
    {
        { "JPEG", Jpeg(9, 9, Xmp(Harbour)) },
        { "JPEG, extended", Jpeg(9, 9, Extended(Harbour, 0, 700), Extended(Harbour, 700, 10_000)) },
        { "PNG", Png(9, 9, Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Harbour)])) },
        { "PNG, packed", Png(9, 9, Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0ja\0\0"u8, .. Zlib(Harbour)])) },
        { "PNG, as a raw profile", Png(9, 9, Chunk("zTXt", [.. "Raw profile type xmp\0\0"u8, .. Zlib($"\nxmp\n  {Harbour.Length}\n{Convert.ToHexString(Encoding.UTF8.GetBytes(Harbour))}\n")])) },
        { "GIF", Gif(9, 9, 1, Harbour) },
        { "WebP", WebP("VP8X", [4, 0, 0, 0, 8, 0, 0, 8, 0, 0], Riff("XMP ", Encoding.UTF8.GetBytes(Harbour))) },
        { "AVIF", Heif("avif", [Size(9, 9)], packet: Harbour) },
        { "HEIC", Heif("heic", [Size(9, 9)], exif: CameraExif(1, "camera", "2020:01:01 00:00:00"), packet: Harbour) },
        { "TIFF", Tiff([[Number(256, 9), Number(257, 9), Far(700, 1, Encoding.UTF8.GetByteCount(Harbour), 50)]], Encoding.UTF8.GetBytes(Harbour)) },
        { "JPEG XL", [0, 0, 0, 0x0C, .. "JXL \r\n"u8, 0x87, 0x0A, .. Box("jxlc", [0xFF, 0x0A, 0x4F, 2, 0, 0]), .. Box("xml ", Encoding.UTF8.GetBytes(Harbour))] },
        { "Photoshop", Psd(9, 9, Resource(0x0424, Encoding.UTF8.GetBytes(Harbour))) },
    };

    [Theory, MemberData(nameof(Places))]
    public void Xmp_is_read_wherever_the_format_puts_it(string what, byte[] bytes)
    {
        var words = Loupe.Read(bytes).Words;
        Assert.NotEmpty(what);
        Assert.Equal(("港", "夜の港 & 灯", "山田花子, B. Quay", "Harbour/Pool"), (words.Headline, words.Caption, words.Byline, words.Credit));
        Assert.Equal(("© 港写真", "No crop", "横浜", "日本"), (words.Copyright, words.Instructions, words.City, words.Country));
        Assert.Equal(["港", "夜"], words.Keywords);
        Assert.Equal("2026-03-04T21:05:06+09:00", words.Created);
    }

    [Fact]
    public void Properties_written_as_attributes_and_in_UTF_16_are_read()
    {
        var packet = Packet("").Replace("rdf:about=''", "rdf:about='' photoshop:Headline='港' photoshop:City='Kobe'", StringComparison.Ordinal);
        var words = Loupe.Read(Psd(9, 9, Resource(0x0424, [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(packet)]))).Words;
        Assert.Equal(("港", "Kobe"), (words.Headline, words.City));
    }

    [Fact]
    public void The_place_shown_is_read_of_the_newer_fields() =>
        Assert.Equal(("Otsu", "Japan"), Place("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'><Iptc4xmpExt:City>Otsu</Iptc4xmpExt:City><Iptc4xmpExt:CountryName>Japan</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>"));

    [Fact]
    public void Iim_is_read_in_the_character_set_it_announces()
    {
        Assert.Equal("雨の駅", Iptc((1, 90, Utf8Marker), (2, 105, "雨の駅"u8.ToArray())).Headline);
        Assert.Equal("雨の駅", Iptc((1, 90, "\u001B$)B"u8.ToArray()), (2, 105, CodePagesEncodingProvider.Instance.GetEncoding(51932)!.GetBytes("雨の駅"))).Headline);
        Assert.Equal("Café", Iptc((1, 90, "\u001B.A"u8.ToArray()), (2, 105, Encoding.Latin1.GetBytes("Café"))).Headline);
        Assert.Equal("Порт", Iptc((1, 90, "\u001B-L"u8.ToArray()), (2, 105, CodePagesEncodingProvider.Instance.GetEncoding(28595)!.GetBytes("Порт"))).Headline);
    }

    [Theory]
    [InlineData(65001, "雨の駅")]
    [InlineData(932, "雨の駅前で傘をさす")]
    [InlineData(51932, "雨の駅前で傘をさす")]
    [InlineData(50220, "雨の駅")]
    [InlineData(1252, "Núñez à l’école")]
    [InlineData(1252, "Ålesund, Tromsø")]
    public void Iim_without_a_marker_is_read_as_what_it_can_be(int codePage, string text) =>
        Assert.Equal(text, Iptc((2, 105, (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8).GetBytes(text))).Headline);

    [Fact]
    public void Every_field_of_iim_is_read()
    {
        var words = Iptc((1, 90, Utf8Marker), Text(105, "h"), Text(120, "c"), Text(80, "b1"), Text(80, "b2"), Text(110, "cr"), Text(116, "©"), Text(40, "i"), Text(90, "市"), Text(101, "国"), Text(25, "k1"), Text(25, "k2"), Text(55, "20260304"), Text(60, "210506+0900"));
        Assert.Equal(("h", "c", "b1, b2", "cr", "©"), (words.Headline, words.Caption, words.Byline, words.Credit, words.Copyright));
        Assert.Equal(("i", "市", "国", "2026-03-04T21:05:06+09:00"), (words.Instructions, words.City, words.Country, words.Created));
        Assert.Equal(["k1", "k2"], words.Keywords);
    }

    [Fact]
    public void Iim_of_a_TIFF_turned_about_by_fours_is_read()
    {
        byte[] record = [.. Iim(Text(105, "abc")), 0, 0, 0, 0];
        byte[] turned = [.. record.Chunk(4).SelectMany(four => four.Reverse())];
        Assert.Equal("abc", Loupe.Read(Tiff([[Number(256, 9), Number(257, 9), Far(33723, 4, turned.Length / 4, 50)]], turned)).Words.Headline);
    }

    [Fact]
    public void Xmp_is_believed_before_iim_and_fills_nothing_it_does_not_say()
    {
        var words = Loupe.Read(Jpeg(9, 9, Photoshop(Resource(0x0404, Iim(Text(105, "old"), Text(110, "Pool")))), Xmp(Packet("<photoshop:Headline>new</photoshop:Headline>")))).Words;
        Assert.Equal(("new", "Pool"), (words.Headline, words.Credit));
    }

    [Theory]
    [InlineData(true, "xmp")]
    [InlineData(false, "iim")]
    public void Iim_that_was_changed_after_the_xmp_is_believed_first(bool isUnchanged, string headline)
    {
        var record = Iim(Text(105, "iim"));
        var digest = MD5.HashData(isUnchanged ? record : [.. record, 1]);
        Assert.Equal(headline, Loupe.Read(Jpeg(9, 9, Photoshop(Resource(0x0404, record), Resource(0x0425, digest)), Xmp(Packet("<photoshop:Headline>xmp</photoshop:Headline>")))).Words.Headline);
    }

    [Fact]
    public void Exif_speaks_last()
    {
        var exif = Exif(CameraExif(1, "夕方の埠頭", "2026:03:04 21:05:06"));
        Assert.Equal(("夕方の埠頭", "2026-03-04T21:05:06"), (Loupe.Read(Jpeg(9, 9, exif)).Words.Caption, Loupe.Read(Jpeg(9, 9, exif)).Words.Created));
        Assert.Equal("x", Loupe.Read(Jpeg(9, 9, exif, Xmp(Packet("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>x</rdf:li></rdf:Alt></dc:description>")))).Words.Caption);
    }

    [Theory]
    [InlineData("2026:03:04 21:05:06", "2026-03-04T21:05:06")]
    [InlineData("2026-03-04T21:05:06.25Z", "2026-03-04T21:05:06.25Z")]
    [InlineData("20260304T210506-0330", "2026-03-04T21:05:06-03:30")]
    [InlineData("2026-03-04T21:05", "2026-03-04T21:05:00")]
    [InlineData("2026-03-04T21:05:06+00:00", "2026-03-04T21:05:06Z")]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("1923-09", "1923-09")]
    [InlineData("19230900", "1923-09")]
    [InlineData("1923", "1923")]
    [InlineData("0000:00:00 00:00:00", null)]
    [InlineData("2026-03-04T99:00:00", null)]
    [InlineData("yesterday", null)]
    public void A_moment_is_read_as_far_as_it_is_known(string text, string? expected) => Assert.Equal(expected, CameraTime.Read(text));

    [Fact]
    public void Control_characters_do_not_pass() => Assert.Equal("ab", Iptc((2, 105, "a\u0007\u007Fb"u8.ToArray())).Headline);

    private static (string?, string?) Place(string properties)
    {
        var words = Loupe.Read(Jpeg(9, 9, Xmp(Packet(properties)))).Words;
        return (words.City, words.Country);
    }

    private static PictureWords Iptc(params (byte, byte, byte[])[] sets) => Loupe.Read(Jpeg(9, 9, Photoshop(Resource(0x0404, Iim(sets))))).Words;

    private static (byte, byte, byte[]) Text(byte set, string value) => (2, set, Encoding.UTF8.GetBytes(value));

    private static byte[] Extended(string packet, int from, int to)
    {
        var whole = Encoding.UTF8.GetBytes(packet);
        return Segment(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. new byte[32], .. U32((uint)whole.Length), .. U32((uint)from), .. whole[from..Math.Min(to, whole.Length)]]);
    }
}
