using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kawaraban.Tests.Wire.Pictures;

/// <summary>Pictures written byte by byte, to say exactly what a header says. Their pixels are nothing.</summary>
internal static class PictureFiles
{
    public static byte[] Png(uint width, uint height, params byte[][] chunks) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. U32(width), .. U32(height), 8, 2, 0, 0, 0]), .. chunks.SelectMany(c => c), .. Chunk("IDAT", [0]), .. Chunk("IEND", [])];

    public static byte[] Chunk(string kind, byte[] body) => [.. U32((uint)body.Length), .. Encoding.ASCII.GetBytes(kind), .. body, 0, 0, 0, 0];

    public static byte[] Jpeg(ushort width, ushort height, params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(s => s), .. Segment(0xC2, [8, .. U16(height), .. U16(width), 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 0, 0]), 7, 7, 0xFF, 0xD9];

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, .. U16((ushort)(body.Length + 2)), .. body];

    public static byte[] Exif(byte[] tiff) => Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]);

    public static byte[] Xmp(string packet) => Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)]);

    /// <summary>A packet of these properties, each as it stands inside the description.</summary>
    public static string Packet(string properties) =>
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>"
        + properties + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

    public static byte[] Photoshop(params byte[][] resources) => Segment(0xED, [.. "Photoshop 3.0\0"u8, .. resources.SelectMany(r => r)]);

    public static byte[] Resource(ushort kind, byte[] body) => [.. "8BIM"u8, .. U16(kind), 0, 0, .. U32((uint)body.Length), .. body, .. new byte[body.Length % 2]];

    public static byte[] Iim(params (byte Record, byte Set, byte[] Value)[] sets) =>
        [.. sets.SelectMany(s => (byte[])[0x1C, s.Record, s.Set, .. U16((ushort)s.Value.Length), .. s.Value])];

    /// <summary>A TIFF, or what Exif holds: pages of fields, and what stands behind all of them for fields that point there.</summary>
    public static byte[] Tiff(byte[][][] pages, byte[]? behind = null)
    {
        var bytes = new List<byte>([.. "MM\0*"u8, .. U32(8)]);
        for (var page = 0; page < pages.Length; page++)
        {
            var next = page == pages.Length - 1 ? 0 : (uint)(bytes.Count + 6 + (12 * pages[page].Length));
            bytes.AddRange([.. U16((ushort)pages[page].Length), .. pages[page].SelectMany(f => f), .. U32(next)]);
        }

        return [.. bytes, .. behind ?? []];
    }

    public static byte[] Number(ushort tag, uint value) => [.. U16(tag), .. U16(4), .. U32(1), .. U32(value)];

    /// <summary>A field of bytes that stand elsewhere.</summary>
    public static byte[] Far(ushort tag, ushort type, int count, uint at) => [.. U16(tag), .. U16(type), .. U32((uint)count), .. U32(at)];

    /// <summary>Exif of one directory with short words, and the camera's own with the time.</summary>
    public static byte[] CameraExif(ushort orientation, string caption, string time)
    {
        var words = Encoding.UTF8.GetBytes(caption + "\0\0\0\0\0");
        const uint Words = 8 + 2 + (3 * 12) + 4;
        var camera = Words + (uint)words.Length;
        return Tiff(
            [[Number(0x0112, orientation), Far(0x010E, 2, words.Length, Words), Number(0x8769, camera)]],
            [.. words, .. U16(1), .. Far(0x9003, 2, time.Length, camera + 2 + 12 + 4), .. U32(0), .. Encoding.ASCII.GetBytes(time)]);
    }

    public static byte[] Gif(ushort width, ushort height, int frames, string? packet = null)
    {
        byte[] frame = [(byte)'!', 0xF9, 4, 0, 0, 0, 0, 0, (byte)',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        byte[] xmp = packet is null ? [] : [(byte)'!', 0xFF, 11, .. "XMP DataXMP"u8, .. Encoding.UTF8.GetBytes(packet), 1, .. Enumerable.Range(0, 256).Select(n => (byte)(255 - n)), 0];
        return [.. "GIF89a"u8, .. Little16(width), .. Little16(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. xmp, .. Enumerable.Repeat(frame, frames).SelectMany(f => f), (byte)';'];
    }

    public static byte[] WebP(string kind, byte[] body, params byte[][] more) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Riff(kind, body), .. more.SelectMany(m => m)];

    public static byte[] Riff(string kind, byte[] body) => [.. Encoding.ASCII.GetBytes(kind), .. Little32((uint)body.Length), .. body, .. new byte[body.Length % 2]];

    public static byte[] Box(string kind, params byte[][] bodies) => [.. U32((uint)bodies.Sum(b => b.Length) + 8), .. Encoding.ASCII.GetBytes(kind), .. bodies.SelectMany(b => b)];

    /// <summary>A HEIF file of one picture with these properties, Exif and XMP beside it in the item data box.</summary>
    public static byte[] Heif(string brand, byte[][] properties, byte[]? exif = null, string? packet = null, byte[]? movie = null)
    {
        byte[] tiff = exif is null ? [] : [0, 0, 0, 0, .. exif];
        var xmp = Encoding.UTF8.GetBytes(packet ?? "");
        byte[] Place(int id, int at, int length) => [.. U16((ushort)id), .. U16(1), .. U16(0), .. U16(1), .. U32((uint)at), .. U32((uint)length)];
        return
        [
            .. Box("ftyp", Encoding.ASCII.GetBytes(brand), U32(0), [.. "mif1"u8]),
            .. Box("meta", U32(0), Box("pitm", U32(0), U16(1)),
                Box("iinf", U32(0), U16(3), Entry(1, "av01"), Entry(2, "Exif"), Box("infe", [2, 0, 0, 0], U16(3), U16(0), [.. "mime\0application/rdf+xml\0"u8])),
                Box("iloc", [1, 0, 0, 0, 0x44, 0], U16(2), Place(2, 0, tiff.Length), Place(3, tiff.Length, xmp.Length)),
                Box("iprp", Box("ipco", properties), Box("ipma", U32(0), U32(1), U16(1), [(byte)properties.Length], [.. Enumerable.Range(1, properties.Length).Select(n => (byte)n)])),
                Box("idat", tiff, xmp)),
            .. movie ?? [],
        ];
    }

    public static byte[] Size(uint width, uint height) => Box("ispe", U32(0), U32(width), U32(height));

    public static byte[] Movie(uint width, uint height, uint frames) => Box("moov", Box("trak",
        Box("tkhd", new byte[76], U32(width << 16), U32(height << 16)),
        Box("mdia", Box("hdlr", U32(0), U32(0), [.. "pict"u8]), Box("minf", Box("stbl", Box("stsz", U32(0), U32(0), U32(frames)))))));

    public static byte[] Psd(uint width, uint height, params byte[][] resources)
    {
        byte[] all = [.. resources.SelectMany(r => r)];
        return [.. "8BPS"u8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, .. U32(height), .. U32(width), 0, 8, 0, 3, .. U32(0), .. U32((uint)all.Length), .. all];
    }

    public static byte[] Zlib(string text)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public static byte[] U16(ushort value) => [(byte)(value >> 8), (byte)value];

    public static byte[] U32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little16(ushort value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] Little32(uint value) => [.. Little16((ushort)value), .. Little16((ushort)(value >> 16))];

    private static byte[] Entry(ushort id, string type) => Box("infe", [2, 0, 0, 0], U16(id), U16(0), Encoding.ASCII.GetBytes(type), [0]);
}
