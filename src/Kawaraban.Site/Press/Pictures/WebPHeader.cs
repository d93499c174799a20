using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>A WebP's canvas (VP8, VP8L or VP8X), its frames and its orientation.</summary>
internal static class WebPHeader
{
    private const int FirstChunk = 12;
    private const int ChunkHead = 8;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= FirstChunk && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FirstChunk + ChunkHead + 10)
        {
            return PictureRefusal.Cut(bytes.Length);
        }

        var kind = bytes.Slice(FirstChunk, 4);
        var body = bytes[(FirstChunk + ChunkHead)..];
        if (kind.SequenceEqual("VP8 "u8)) return Lossy(body);
        if (kind.SequenceEqual("VP8L"u8)) return Lossless(body);
        return kind.SequenceEqual("VP8X"u8)
            ? Extended(bytes, body)
            : PictureRefusal.Broken("The WebP begins with a chunk that is no picture.", FirstChunk);
    }

    private static PictureResult<PictureHeader> Lossy(ReadOnlySpan<byte> body) =>
        body[3..] is [0x9D, 0x01, 0x2A, ..]
            ? new PictureHeader(
                PictureFormat.WebP,
                BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF)
            : PictureRefusal.Broken("The WebP has no key frame at its beginning.", FirstChunk + ChunkHead);

    private static PictureResult<PictureHeader> Lossless(ReadOnlySpan<byte> body)
    {
        if (body[0] != 0x2F)
        {
            return PictureRefusal.Broken("The lossless WebP has no signature.", FirstChunk + ChunkHead);
        }

        var packed = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return new PictureHeader(PictureFormat.WebP, (int)(packed & 0x3FFF) + 1, (int)((packed >> 14) & 0x3FFF) + 1);
    }

    private static PictureHeader Extended(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> body)
    {
        var (frames, orientation) = Chunks(bytes);
        return new PictureHeader(PictureFormat.WebP, U24(body[4..]) + 1, U24(body[7..]) + 1, Math.Max(1, frames), orientation);
    }

    private static (int Frames, int Orientation) Chunks(ReadOnlySpan<byte> bytes)
    {
        var (frames, orientation) = (0, 1);
        for (long at = FirstChunk; at + ChunkHead <= bytes.Length && frames <= PictureLimits.Frames;)
        {
            var chunk = bytes[(int)at..];
            var size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk.StartsWith("ANMF"u8))
            {
                frames++;
            }
            else if (chunk.StartsWith("EXIF"u8) && size <= chunk.Length - ChunkHead)
            {
                orientation = Oriented(chunk.Slice(ChunkHead, (int)size));
            }

            at += ChunkHead + size + (size & 1);
        }

        return (frames, orientation);
    }

    // Some writers keep the JPEG segment's name in front of the TIFF.
    private static int Oriented(ReadOnlySpan<byte> exif) =>
        ExifOrientation.Read(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif);

    private static int U24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
