using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// An AVIF's size from its boxes: ftyp, then meta / iprp / ipco / ispe. A picture made of tiles has an ispe for
/// the tile and one for the whole, so the largest is taken: the cautious answer to "how much will it cost".
/// </summary>
internal static class AvifHeader
{
    private const int BoxHead = 8;
    private const int MostBoxes = 4096;
    private const int SideOn = 6;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 16 && bytes[4..].StartsWith("ftyp"u8) && HasBrand(bytes);

    public static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        if (Find(bytes, "meta"u8, ref at) is not { Length: > 4 } meta)
        {
            return PictureRefusal.Cut(bytes.Length);
        }

        at = 0;
        var inner = 0;
        var properties = Find(meta[4..], "iprp"u8, ref at);
        var container = Find(properties, "ipco"u8, ref inner);
        return container.IsEmpty
            ? PictureRefusal.Broken("The AVIF does not say how large it is.")
            : Largest(container);
    }

    private static PictureResult<PictureHeader> Largest(ReadOnlySpan<byte> container)
    {
        var (width, height) = (0u, 0u);
        for (var at = 0; Find(container, "ispe"u8, ref at) is { Length: >= 12 } size;)
        {
            var (w, h) = (BinaryPrimitives.ReadUInt32BigEndian(size[4..]), BinaryPrimitives.ReadUInt32BigEndian(size[8..]));
            if ((ulong)w * h > (ulong)width * height)
            {
                (width, height) = (w, h);
            }
        }

        return width > int.MaxValue || height > int.MaxValue
            ? PictureRefusal.TooManyPixels(width, height)
            : new PictureHeader(PictureFormat.Avif, (int)width, (int)height, Orientation: Turned(container));
    }

    private static int Turned(ReadOnlySpan<byte> container)
    {
        var at = 0;
        return Find(container, "irot"u8, ref at) is { Length: >= 1 } turn && (turn[0] & 1) == 1 ? SideOn : 1;
    }

    private static bool HasBrand(ReadOnlySpan<byte> bytes)
    {
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), Math.Min(bytes.Length, 256));
        for (var at = BoxHead; at + 4 <= length; at += 4)
        {
            if (at != 12 && (bytes[at..].StartsWith("avif"u8) || bytes[at..].StartsWith("avis"u8)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body of the next box of a kind at this level; empty if none is whole.</summary>
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> kind, ref int at)
    {
        for (var seen = 0; at + BoxHead <= boxes.Length && seen < MostBoxes; seen++)
        {
            var here = boxes[at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(here);
            var size = length == 0 ? (uint)here.Length : length;
            if (size < BoxHead || size > here.Length)
            {
                return default;
            }

            at += (int)size;
            if (here[4..].StartsWith(kind))
            {
                return here[BoxHead..(int)size];
            }
        }

        return default;
    }
}
