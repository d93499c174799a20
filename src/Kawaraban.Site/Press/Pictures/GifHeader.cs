using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>A GIF's screen, and its frames counted by stepping over their data.</summary>
internal static class GifHeader
{
    private const int ScreenEnd = 13;
    private const int DescriptorSize = 10;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ScreenEnd)
        {
            return PictureRefusal.Cut(bytes.Length);
        }

        var width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        return new PictureHeader(PictureFormat.Gif, width, height, Frames(bytes));
    }

    private static int Frames(ReadOnlySpan<byte> bytes)
    {
        var frames = 0;
        var at = ScreenEnd + PaletteSize(bytes[10]);
        while (at < bytes.Length && frames <= PictureLimits.Frames)
        {
            if (bytes[at] == '!')
            {
                at = AfterBlocks(bytes, at + 2);
            }
            else if (bytes[at] == ',' && at + DescriptorSize < bytes.Length)
            {
                frames++;
                at = AfterBlocks(bytes, at + DescriptorSize + PaletteSize(bytes[at + 9]) + 1);
            }
            else
            {
                break;
            }
        }

        return Math.Max(1, frames);
    }

    private static int AfterBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
        {
            at += 1 + bytes[at];
        }

        return at + 1;
    }

    private static int PaletteSize(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
