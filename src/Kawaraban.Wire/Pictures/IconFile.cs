namespace Kawaraban.Wire.Pictures;

/// <summary>A Windows icon or cursor: one picture in several sizes, of which the largest counts.</summary>
internal static class IconFile
{
    private const int HeadSize = 6;
    private const int EntrySize = 16;

    public static bool Begins(Bytes bytes) =>
        bytes.Length >= HeadSize + EntrySize && (bytes.StartsWith([0, 0, 1, 0]) || bytes.StartsWith([0, 0, 2, 0]))
        && bytes.U16(4, little: true) is > 0 and <= 256 && bytes.U8(HeadSize + 3) == 0;

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var count = bytes.U16(4, little: true);
        for (var at = HeadSize; at < HeadSize + (count * EntrySize) && bytes.Has(at, EntrySize); at += EntrySize)
        {
            // A zero is 256, which does not fit.
            var (width, height) = (bytes.U8(at) is > 0 and var w ? w : 256, bytes.U8(at + 1) is > 0 and var h ? h : 256);
            if ((long)width * height > facts.Width * facts.Height)
            {
                facts.Measure(width, height);
            }
        }
    }
}
