using Kawaraban.Wire;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.Tests.Wire.Pictures;
using Xunit;
using static PictureFiles;

public sealed class HeaderTests
{
    private static readonly byte[] JxlHead = [0, 0, 0, 0x0C, .. "JXL \r\n"u8, 0x87, 0x0A];
    private static readonly byte[] Jp2Head = [0, 0, 0, 0x0C, .. "jP  \r\n"u8, 0x87, 0x0A];

    public static TheoryData<string, byte[], string> Headers => new()
    {
        { "JPEG", Jpeg(640, 427), "jpeg 640x427 1 frames, turned 1" },
        { "JPEG with fill bytes and bytes between segments", [0xFF, 0xD8, 0xFF, 0xFF, 0, 9, .. Jpeg(5, 7)[2..]], "jpeg 5x7 1 frames, turned 1" },
        { "JPEG turned by Exif", Jpeg(640, 427, Exif(Tiff([[Number(0x0112, 6)]]))), "jpeg 640x427 1 frames, turned 6" },
        { "JPEG with Exif behind its frame header", [.. Jpeg(3, 4)[..^14], .. Exif(Tiff([[Number(0x0112, 3)]])), 0xFF, 0xD9], "jpeg 3x4 1 frames, turned 3" },
        { "JPEG with nonsense for an orientation", Jpeg(3, 4, Exif(Tiff([[Number(0x0112, 99)]]))), "jpeg 3x4 1 frames, turned 1" },
        { "PNG", Png(320, 200), "png 320x200 1 frames, turned 1" },
        { "PNG with frames", Png(3, 2, Chunk("acTL", [0, 0, 0, 12, 0, 0, 0, 0])), "png 3x2 12 frames, turned 1" },
        { "PNG turned by Exif", Png(3, 2, Chunk("eXIf", Tiff([[Number(0x0112, 8)]]))), "png 3x2 1 frames, turned 8" },
        { "GIF", Gif(30, 20, 3), "gif 30x20 3 frames, turned 1" },
        { "WebP, lossy", WebP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x90, 1, 0x2C, 1]), "webp 400x300 1 frames, turned 1" },
        { "WebP, lossless", WebP("VP8L", [0x2F, .. Little32(399 | (299 << 14))]), "webp 400x300 1 frames, turned 1" },
        { "WebP, moving", WebP("VP8X", [2, 0, 0, 0, 143, 1, 0, 43, 1, 0], Riff("ANMF", [1, 2, 3]), Riff("ANMF", [1])), "webp 400x300 2 frames, turned 1" },
        { "WebP turned by Exif", WebP("VP8X", [8, 0, 0, 0, 143, 1, 0, 43, 1, 0], Riff("EXIF", [.. "Exif\0\0"u8, .. Tiff([[Number(0x0112, 5)]])])), "webp 400x300 1 frames, turned 5" },
        { "AVIF", Heif("avif", [Size(4000, 3000)]), "avif 4000x3000 1 frames, turned 1" },
        { "AVIF, turned a quarter to the left", Heif("avif", [Size(40, 30), Box("irot", [1])]), "avif 40x30 1 frames, turned 8" },
        { "HEIC, turned a quarter to the right", Heif("heic", [Size(40, 30), Box("irot", [3])]), "heic 40x30 1 frames, turned 6" },
        { "HEIC, upside down", Heif("heic", [Size(40, 30), Box("irot", [2])]), "heic 40x30 1 frames, turned 3" },
        { "AVIF, left and right exchanged", Heif("avif", [Size(40, 30), Box("imir", [1])]), "avif 40x30 1 frames, turned 2" },
        { "AVIF, top and bottom exchanged", Heif("avif", [Size(40, 30), Box("imir", [0])]), "avif 40x30 1 frames, turned 4" },
        { "AVIF, turned and mirrored", Heif("avif", [Size(40, 30), Box("irot", [1]), Box("imir", [0])]), "avif 40x30 1 frames, turned 5" },
        { "AVIF, turned the other way and mirrored", Heif("avif", [Size(40, 30), Box("irot", [3]), Box("imir", [0])]), "avif 40x30 1 frames, turned 7" },
        { "HEIC turned by Exif alone", Heif("heic", [Size(40, 30)], exif: Tiff([[Number(0x0112, 6)]])), "heic 40x30 1 frames, turned 6" },
        { "AVIF sequence", Heif("avis", [Size(40, 30)], movie: Movie(40, 30, 7)), "avif 40x30 7 frames, turned 1" },
        { "TIFF of two pages", Tiff([[Number(256, 800), Number(257, 600), Number(0x0112, 2)], [Number(256, 1)]]), "tiff 800x600 2 frames, turned 2" },
        { "TIFF that bites its tail", [.. Tiff([[Number(256, 1), Number(257, 1)]])[..^4], 0, 0, 0, 8], "tiff 1x1 1 frames, turned 1" },
        { "BigTIFF", [.. "II+\0"u8, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, .. Big(256, 70), .. Big(257, 50), 0, 0, 0, 0, 0, 0, 0, 0], "tiff 70x50 1 frames, turned 1" },
        { "BMP, first row uppermost", [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, .. Little32(64), .. Little32(unchecked((uint)-48)), 1, 0], "bmp 64x48 1 frames, turned 1" },
        { "BMP of OS/2", [.. "BM"u8, .. new byte[12], 12, 0, 0, 0, 64, 0, 48, 0, 1, 0, 24, 0], "bmp 64x48 1 frames, turned 1" },
        { "ICO", [0, 0, 1, 0, 2, 0, 16, 16, .. new byte[14], 0, 0, .. new byte[14]], "ico 256x256 1 frames, turned 1" },
        { "JPEG XL, small", [0xFF, 0x0A, 0b01001111, 0b10, 0, 0], "jxl 64x64 1 frames, turned 1" },
        { "JPEG XL in boxes", [.. JxlHead, .. Box("jxlc", [0xFF, 0x0A, 0x4F, 2, 0, 0])], "jxl 64x64 1 frames, turned 1" },
        { "JPEG 2000", [.. Jp2Head, .. Box("jp2h", Box("ihdr", U32(300), U32(400), [0, 3, 7, 7, 0, 0]))], "jp2 400x300 1 frames, turned 1" },
        { "JPEG 2000, bare", [0xFF, 0x4F, 0xFF, 0x51, 0, 41, 0, 0, .. U32(410), .. U32(320), .. U32(10), .. U32(20)], "jp2 400x300 1 frames, turned 1" },
        { "Photoshop", Psd(900, 700), "psd 900x700 1 frames, turned 1" },
    };

    [Theory, MemberData(nameof(Headers))]
    public void A_header_is_read(string what, byte[] bytes, string expected)
    {
        var read = Loupe.Read(bytes);
        Assert.NotEmpty(what);
        Assert.Null(read.Error);
        Assert.Equal(expected, $"{read.Kind.ToString().ToLowerInvariant()} {read.Width}x{read.Height} {read.Frames} frames, turned {read.Orientation}");
    }

    public static TheoryData<string, byte[], WireErrorCode> Refused => new()
    {
        { "nothing", [], WireErrorCode.Unsupported },
        { "HTML named .jpg", [.. "<!doctype html><script>alert(1)</script>"u8], WireErrorCode.Unsupported },
        { "a program", [.. "MZ and so on"u8], WireErrorCode.Unsupported },
        { "a PNG of 2^32 by 2^32", Png(uint.MaxValue, uint.MaxValue), WireErrorCode.TooLarge },
        { "a PNG bomb", Png(60_000, 60_000), WireErrorCode.TooLarge },
        { "an AVIF bomb", Heif("avif", [Size(uint.MaxValue, uint.MaxValue)]), WireErrorCode.TooLarge },
        { "a TIFF bomb", Tiff([[Number(256, uint.MaxValue), Number(257, 1)]]), WireErrorCode.TooLarge },
        { "a JPEG of no height", Jpeg(10, 0), WireErrorCode.Malformed },
        { "a PNG of no width", Png(0, 10), WireErrorCode.Malformed },
        { "a JPEG cut in a segment", Jpeg(10, 10)[..8], WireErrorCode.Malformed },
        { "a PNG cut in its header", Png(10, 10)[..20], WireErrorCode.Malformed },
        { "an AVIF without its properties", Heif("avif", [])[..24], WireErrorCode.Malformed },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_fit_picture_is_refused(string what, byte[] bytes, WireErrorCode code)
    {
        Assert.NotEmpty(what);
        Assert.Equal(code, Loupe.Read(bytes).Error?.Code);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("\uFEFF\n<?xml version='1.0'?><!-- a --><svg/>")]
    public void An_SVG_is_known_and_refused(string text)
    {
        var read = Loupe.Read(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal((PictureKind.Svg, WireErrorCode.Unsupported), (read.Kind, read.Error!.Code));
    }

    [Fact]
    public void A_bomb_s_size_is_told() => Assert.Equal((60_000L, 50_000L), (Loupe.Read(Png(60_000, 50_000)).Width, Loupe.Read(Png(60_000, 50_000)).Height));

    private static byte[] Big(ushort tag, ushort value) => [.. Little16(tag), 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, .. Little16(value), 0, 0, 0, 0, 0, 0];
}
