using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>A PNG's IHDR, and the few chunks before its pixels that matter: acTL (frames) and eXIf (orientation).</summary>
internal static class PngHeader
{
    private const int SignatureSize = 8;
    private const int ChunkOverhead = 12;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..];

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SignatureSize + ChunkOverhead + 13)
        {
            return PictureRefusal.Cut(bytes.Length);
        }

        if (!bytes[12..].StartsWith("IHDR"u8))
        {
            return PictureRefusal.Broken("The PNG does not begin with its header chunk.", 12);
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        return width > int.MaxValue || height > int.MaxValue
            ? PictureRefusal.TooManyPixels(width, height)
            : BeforeThePixels(bytes, new PictureHeader(PictureFormat.Png, (int)width, (int)height));
    }

    private static PictureHeader BeforeThePixels(ReadOnlySpan<byte> bytes, PictureHeader header)
    {
        var at = SignatureSize;
        while (at + ChunkOverhead <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var kind = bytes.Slice(at + 4, 4);
            if (kind.SequenceEqual("IDAT"u8) || length > bytes.Length - at - ChunkOverhead)
            {
                break;
            }

            header = With(header, kind, bytes.Slice(at + 8, (int)length));
            at += ChunkOverhead + (int)length;
        }

        return header;
    }

    private static PictureHeader With(PictureHeader header, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
    {
        if (kind.SequenceEqual("acTL"u8) && body.Length >= 8)
        {
            var frames = BinaryPrimitives.ReadUInt32BigEndian(body);
            return header with { Frames = (int)Math.Clamp(frames, 1, int.MaxValue) };
        }

        return kind.SequenceEqual("eXIf"u8) ? header with { Orientation = ExifOrientation.Read(body) } : header;
    }
}
