using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>Walks a JPEG's segments up to its first frame header.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        var orientation = 1;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
            {
                return PictureRefusal.Broken("A JPEG segment does not begin with a marker.", at);
            }

            var marker = bytes[at + 1];
            if (marker == 0xFF || IsBare(marker))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is StartOfScan or EndOfImage)
            {
                return PictureRefusal.Broken("The JPEG has a scan before its frame header.", at);
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2)
            {
                return PictureRefusal.Broken("A JPEG segment is shorter than its own length field.", at);
            }

            if (at + 2 + length > bytes.Length)
            {
                return PictureRefusal.Cut(at);
            }

            var body = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
            {
                return Frame(body, orientation, at);
            }

            if (marker == App1 && body.StartsWith("Exif\0\0"u8))
            {
                orientation = ExifOrientation.Read(body[6..]);
            }

            at += 2 + length;
        }

        return PictureRefusal.Cut(bytes.Length);
    }

    private static PictureResult<PictureHeader> Frame(ReadOnlySpan<byte> body, int orientation, int at) =>
        body.Length < 6
            ? PictureRefusal.Broken("The JPEG frame header is too short.", at)
            : new PictureHeader(
                PictureFormat.Jpeg,
                BinaryPrimitives.ReadUInt16BigEndian(body[3..]),
                BinaryPrimitives.ReadUInt16BigEndian(body[1..]),
                Orientation: orientation);

    // C4, C8 and CC lie in the same range but are tables and a reserved code.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsBare(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);
}
