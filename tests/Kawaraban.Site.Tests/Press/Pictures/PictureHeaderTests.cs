using System.Text;
using Kawaraban.Site.Press.Pictures;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

public sealed class PictureHeaderTests
{
    public static TheoryData<string, byte[], (PictureFormat, int, int, int, int)> Headers => new()
    {
        { "JPEG", PictureBytes.Jpeg(640, 427), (PictureFormat.Jpeg, 640, 427, 1, 1) },
        { "JPEG with fill bytes", [0xFF, 0xD8, 0xFF, 0xFF, .. PictureBytes.Jpeg(5, 7)[2..]], (PictureFormat.Jpeg, 5, 7, 1, 1) },
        { "JPEG turned by Exif", PictureBytes.Jpeg(640, 427, PictureBytes.Exif(PictureBytes.ExifWithGps(6))), (PictureFormat.Jpeg, 640, 427, 1, 6) },
        { "JPEG with nonsense for an orientation", PictureBytes.Jpeg(3, 4, PictureBytes.Exif(PictureBytes.ExifWithGps(99))), (PictureFormat.Jpeg, 3, 4, 1, 1) },
        { "PNG", PictureBytes.Png(320, 200), (PictureFormat.Png, 320, 200, 1, 1) },
        { "PNG with frames", PictureBytes.Png(3, 2, PictureBytes.Chunk("acTL", [0, 0, 0, 12, 0, 0, 0, 0])), (PictureFormat.Png, 3, 2, 12, 1) },
        { "PNG turned by Exif", PictureBytes.Png(3, 2, PictureBytes.Chunk("eXIf", PictureBytes.ExifWithGps(8))), (PictureFormat.Png, 3, 2, 1, 8) },
        { "GIF", PictureBytes.Gif(30, 20, 3), (PictureFormat.Gif, 30, 20, 3, 1) },
        { "WebP, lossy", PictureBytes.WebP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x90, 1, 0x2C, 1]), (PictureFormat.WebP, 400, 300, 1, 1) },
        { "WebP, lossless", PictureBytes.WebP("VP8L", [0x2F, .. PictureBytes.Little32(399 | (299 << 14)), 0, 0, 0, 0, 0]), (PictureFormat.WebP, 400, 300, 1, 1) },
        { "WebP, moving", PictureBytes.WebP("VP8X", [2, 0, 0, 0, 143, 1, 0, 43, 1, 0], PictureBytes.Riff("ANMF", [1, 2, 3]), PictureBytes.Riff("ANMF", [1])), (PictureFormat.WebP, 400, 300, 2, 1) },
        { "AVIF", PictureBytes.Avif(PictureBytes.Size(512, 512), PictureBytes.Size(4000, 3000)), (PictureFormat.Avif, 4000, 3000, 1, 1) },
        { "AVIF, turned", PictureBytes.Avif(PictureBytes.Size(40, 30), PictureBytes.Box("irot", [1])), (PictureFormat.Avif, 40, 30, 1, 8) },
        { "TIFF", PictureBytes.Tiff((256, 800), (257, 600)), (PictureFormat.Tiff, 800, 600, 1, 1) },
        { "a TIFF that bites its tail", [.. "MM\0*"u8, 0, 0, 0, 8, .. PictureBytes.Tiff((256, 1), (257, 1))[8..^4], 0, 0, 0, 8], (PictureFormat.Tiff, 1, 1, 1, 1) },
    };

    [Theory, MemberData(nameof(Headers))]
    public void A_header_is_read(string what, byte[] bytes, (PictureFormat, int, int, int, int) expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Told(PictureHeader.Judge(bytes)));
        Assert.Equal(expected, Told(PictureHeader.Judge(new MemoryStream(bytes))));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "nothing", [], "picture.empty" },
        { "HTML named .jpg", [.. "<!doctype html><script>alert(1)</script>"u8], "picture.markup" },
        { "SVG", [.. "\uFEFF\n <svg xmlns='http://www.w3.org/2000/svg'/>"u8], "picture.markup" },
        { "SVG in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version='1.0'?><svg/>")], "picture.markup" },
        { "a program", [.. "MZ and so on"u8], "picture.unknown" },
        { "HEIC", [.. PictureBytes.Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1"u8, .. "heic"u8])], "picture.unknown" },
        { "a PNG bomb", PictureBytes.Png(60_000, 60_000), "picture.too-many-pixels" },
        { "a PNG of 2^32", PictureBytes.Png(uint.MaxValue, uint.MaxValue), "picture.too-many-pixels" },
        { "a JPEG bomb", PictureBytes.Jpeg(65_535, 65_535), "picture.too-many-pixels" },
        { "an AVIF bomb", PictureBytes.Avif(PictureBytes.Size(1, 1), PictureBytes.Size(65_000, 65_000)), "picture.too-many-pixels" },
        { "a TIFF bomb", PictureBytes.Tiff((256, uint.MaxValue), (257, 1)), "picture.too-many-pixels" },
        { "a WebP bomb", PictureBytes.WebP("VP8X", [0, 0, 0, 0, 255, 255, 255, 255, 255, 255]), "picture.too-many-pixels" },
        { "501 frames", PictureBytes.Gif(1, 1, 501), "picture.too-many-frames" },
        { "a PNG of 70,000 frames", PictureBytes.Png(3, 2, PictureBytes.Chunk("acTL", [0, 1, 17, 112, 0, 0, 0, 0])), "picture.too-many-frames" },
        { "a JPEG of no height", PictureBytes.Jpeg(10, 0), "picture.broken" },
        { "a PNG of no width", PictureBytes.Png(0, 10), "picture.broken" },
        { "a JPEG cut in a segment", PictureBytes.Jpeg(10, 10)[..8], "picture.broken" },
        { "a PNG cut in its header", PictureBytes.Png(10, 10)[..20], "picture.broken" },
        { "an AVIF without its properties", PictureBytes.Avif()[..20], "picture.broken" },
        { "more than 25 MB", [.. PictureBytes.Png(10, 10), .. new byte[PictureLimits.Bytes]], "picture.too-many-bytes" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_fit_picture_is_refused(string what, byte[] bytes, string code)
    {
        Assert.NotEmpty(what);
        Assert.Equal(code, PictureHeader.Judge(bytes).Refusal?.Code);
    }

    [Fact]
    public void Five_hundred_frames_are_allowed() => Assert.Equal(500, PictureHeader.Judge(PictureBytes.Gif(1, 1, 500)).Value?.Frames);

    /// <summary>Two thousand flipped and cut files: each is judged, none throws or hangs.</summary>
    [Fact]
    public void Damaged_headers_are_judged_all_the_same()
    {
        var random = new Random(1868);
        byte[][] sound = [.. Headers.Select(row => row.Data.Item2)];
        var judged = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = (byte[])sound[i % sound.Length].Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var result = PictureHeader.Judge(bytes.AsMemory(0, random.Next(1, bytes.Length + 1)));
            judged += result.Value is null == result.Refusal is not null ? 1 : 0;
        }

        Assert.Equal(2_000, judged);
    }

    private static (PictureFormat, int, int, int, int) Told(PictureResult<PictureHeader> judged) =>
        judged is { Ok: true, Value: var header } ? (header.Format, header.Width, header.Height, header.Frames, header.Orientation) : default;
}
