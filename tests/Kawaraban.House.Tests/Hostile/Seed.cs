using static Kawaraban.Tests.Wire.Pictures.PictureFiles;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>A small sound file of one format, from which damaged ones are made.</summary>
internal sealed record Seed(string Name, byte[] Bytes, bool IsPicture)
{
    /// <param name="folder">The folder of the seeds that are text.</param>
    public static IReadOnlyList<Seed> All(string folder) =>
    [
        .. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new Seed(Path.GetFileName(file), File.ReadAllBytes(file), IsPicture: false)),
        .. Pictures().Select(picture => new Seed(picture.Name, picture.Bytes, IsPicture: true)),
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> Pictures()
    {
        var packet = Packet("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>夜の港</rdf:li></rdf:Alt></dc:description><photoshop:Headline>港</photoshop:Headline>");
        var exif = CameraExif(6, "Ice on the quay", "2031:05:12 09:30:00");
        var iim = Iim((1, 90, [0x1B, (byte)'%', (byte)'G']), (2, 105, "流氷"u8.ToArray()), (2, 25, "港"u8.ToArray()), (2, 55, "20310512"u8.ToArray()));
        yield return ("jpeg", Jpeg(640, 427, Exif(exif), Photoshop(Resource(0x0404, iim)), Xmp(packet)));
        yield return ("png", Png(320, 200, Chunk("acTL", [0, 0, 0, 3, 0, 0, 0, 0]), Chunk("eXIf", exif), Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. Zlib(packet)])));
        yield return ("gif", Gif(30, 20, 3, packet));
        yield return ("webp", WebP("VP8X", [2, 0, 0, 0, 143, 1, 0, 43, 1, 0], Riff("ANMF", [1, 2, 3]), Riff("EXIF", exif), Riff("XMP ", System.Text.Encoding.UTF8.GetBytes(packet))));
        yield return ("avif", Heif("avis", [Size(400, 300), Box("irot", [1])], exif, packet, Movie(400, 300, 5)));
        yield return ("heic", Heif("heic", [Size(400, 300), Box("imir", [1])], exif, packet));
        yield return ("tiff", Tiff([[Number(256, 800), Number(257, 600), Far(33723, 1, iim.Length, 62)], [Number(256, 1)]], iim));
        yield return ("psd", Psd(900, 700, Resource(0x0404, iim), Resource(0x0424, System.Text.Encoding.UTF8.GetBytes(packet)), Resource(0x0422, exif)));
        yield return ("jxl", [0, 0, 0, 0x0C, .. "JXL \r\n"u8, 0x87, 0x0A, .. Box("jxlc", [0xFF, 0x0A, 0x4F, 2, 0, 0]), .. Box("Exif", U32(0), exif)]);
        yield return ("jp2", [0, 0, 0, 0x0C, .. "jP  \r\n"u8, 0x87, 0x0A, .. Box("jp2h", Box("ihdr", U32(300), U32(400), [0, 3, 7, 7, 0, 0]))]);
        yield return ("bmp", [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, .. Little32(64), .. Little32(48), 1, 0]);
    }
}
