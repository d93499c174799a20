namespace Kawaraban.Wire.Pictures;

/// <summary>A GIF's screen, its frames counted by stepping over their data, and its XMP.</summary>
internal static class GifFile
{
    private const int ScreenEnd = 13;
    private const int DescriptorSize = 10;

    public static bool Begins(Bytes bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        if (bytes.Length < ScreenEnd)
        {
            facts.Fault = "The GIF ends inside its header.";
            return;
        }

        facts.Measure(bytes.U16(6, little: true), bytes.U16(8, little: true));
        facts.Frames = Math.Max(1, Frames(bytes, facts));
    }

    private static int Frames(Bytes bytes, PictureFacts facts)
    {
        var frames = 0;
        var at = ScreenEnd + PaletteSize(bytes.U8(10));
        while (at < bytes.Length)
        {
            if (bytes.U8(at) == '!')
            {
                at = bytes.StartsWith("\u000BXMP DataXMP"u8, at + 2) ? AfterXmp(bytes, at + 14, facts) : AfterBlocks(bytes, at + 2);
            }
            else if (bytes.U8(at) == ',' && at + DescriptorSize < bytes.Length)
            {
                frames++;
                at = AfterBlocks(bytes, at + DescriptorSize + PaletteSize(bytes.U8(at + 9)) + 1);
            }
            else
            {
                break;
            }
        }

        return frames;
    }

    /// <summary>The packet stands there as it is, not in blocks; a trailer of descending bytes leads readers of blocks past it.</summary>
    private static int AfterXmp(Bytes bytes, int at, PictureFacts facts)
    {
        var end = AfterBlocks(bytes, at);
        PictureFacts.Keep(facts.Xmp, bytes.Part(at, end - at - 258));
        return end;
    }

    private static int AfterBlocks(Bytes bytes, int at)
    {
        while (bytes.U8(at) is > 0 and var size)
        {
            at += 1 + size;
        }

        return at + 1;
    }

    private static int PaletteSize(int flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
