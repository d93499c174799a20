using System.Buffers.Binary;
using System.Text;

namespace Kawaraban.Site.Tests.Press.Pictures;

/// <summary>Pictures written byte by byte, to say exactly what a header says.</summary>
internal static class PictureBytes
{
    public static byte[] Png(uint width, uint height, params byte[][] chunks) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. U32(width), .. U32(height), 8, 2, 0, 0, 0]),
        .. chunks.SelectMany(c => c),
        .. Chunk("IDAT", [0]),
    ];

    public static byte[] Chunk(string kind, byte[] body) => [.. U32((uint)body.Length), .. Encoding.ASCII.GetBytes(kind), .. body, 0, 0, 0, 0];

    public static byte[] Jpeg(ushort width, ushort height, params byte[][] segments) =>
    [
        0xFF, 0xD8,
        .. segments.SelectMany(s => s),
        .. Segment(0xC2, [8, .. U16(height), .. U16(width), 1, 1, 0x11, 0]),
    ];

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, .. U16((ushort)(body.Length + 2)), .. body];

    /// <summary>Puts segments in front of all others of a finished JPEG.</summary>
    public static byte[] WithSegments(byte[] jpeg, params byte[][] segments) => [.. jpeg[..2], .. segments.SelectMany(s => s), .. jpeg[2..]];

    public static byte[] Exif(byte[] tiff) => Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]);

    public static byte[] Xmp(string packet) => Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)]);

    /// <summary>An IPTC-IIM record in the place that Photoshop gave it.</summary>
    public static byte[] Iptc(params (byte Record, byte Set, byte[] Value)[] fields)
    {
        byte[] record = [.. fields.SelectMany(f => (byte[])[0x1C, f.Record, f.Set, .. U16((ushort)f.Value.Length), .. f.Value])];
        byte[] padded = record.Length % 2 == 0 ? record : [.. record, 0];
        return Segment(0xED, [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, .. U32((uint)record.Length), .. padded]);
    }

    /// <summary>A TIFF of one directory, which is also what an Exif segment holds.</summary>
    public static byte[] Tiff(params (ushort Tag, uint Value)[] fields) =>
        [.. "MM\0*"u8, .. U32(8), .. U16((ushort)fields.Length), .. fields.SelectMany(f => Field(f.Tag, 4, 1, U32(f.Value))), .. U32(0)];

    /// <summary>Turned to the right, taken at 35° 40' N 139° 45' E.</summary>
    public static byte[] ExifWithGps(ushort orientation)
    {
        const uint Gps = 8 + 2 + (12 * 2) + 4;
        const uint Values = Gps + 2 + (12 * 4) + 4;
        return
        [
            .. "MM\0*"u8, .. U32(8),
            .. U16(2), .. Field(0x0112, 3, 1, [.. U16(orientation), 0, 0]), .. Field(0x8825, 4, 1, U32(Gps)), .. U32(0),
            .. U16(4),
            .. Field(1, 2, 2, [(byte)'N', 0, 0, 0]), .. Field(2, 5, 3, U32(Values)),
            .. Field(3, 2, 2, [(byte)'E', 0, 0, 0]), .. Field(4, 5, 3, U32(Values + 24)),
            .. U32(0),
            .. Rational(35), .. Rational(40), .. Rational(0), .. Rational(139), .. Rational(45), .. Rational(0),
        ];
    }

    public static byte[] Gif(ushort width, ushort height, int frames)
    {
        byte[] frame = [(byte)'!', 0xF9, 4, 0, 0, 0, 0, 0, (byte)',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return
        [
            .. "GIF89a"u8, .. Little16(width), .. Little16(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            .. Enumerable.Repeat(frame, frames).SelectMany(f => f), (byte)';',
        ];
    }

    public static byte[] WebP(string kind, byte[] body, params byte[][] more) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Riff(kind, body), .. more.SelectMany(m => m)];

    public static byte[] Riff(string kind, byte[] body) =>
        [.. Encoding.ASCII.GetBytes(kind), .. Little32((uint)body.Length), .. body, .. new byte[body.Length % 2]];

    public static byte[] Avif(params byte[][] properties) =>
    [
        .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1"u8, .. "avif"u8]),
        .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[24]), .. Box("iprp", Box("ipco", [.. properties.SelectMany(p => p)]))]),
    ];

    public static byte[] Size(uint width, uint height) => Box("ispe", [0, 0, 0, 0, .. U32(width), .. U32(height)]);

    public static byte[] Box(string kind, byte[] body) => [.. U32((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. body];

    public static byte[] U16(ushort value) => [(byte)(value >> 8), (byte)value];

    public static byte[] U32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little16(ushort value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] Little32(uint value) => [.. Little16((ushort)value), .. Little16((ushort)(value >> 16))];

    private static byte[] Field(ushort tag, ushort type, uint count, byte[] value) => [.. U16(tag), .. U16(type), .. U32(count), .. value];

    private static byte[] Rational(uint whole) => [.. U32(whole), .. U32(1)];
}
