using System.Buffers.Binary;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>One directory of a TIFF, or of the small TIFF inside an Exif segment. Every offset in it is suspect.</summary>
internal readonly record struct TiffDirectory(bool LittleEndian, int At, int Entries)
{
    private const int EntrySize = 12;
    private const int ShortType = 3;
    private const int LongType = 4;

    public static TiffDirectory? First(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return null;
        }

        var little = tiff[0] == 'I';
        return Open(tiff, little, U32(tiff[4..], little));
    }

    public TiffDirectory? Next(ReadOnlySpan<byte> tiff)
    {
        var link = At + 2 + (Entries * EntrySize);
        return link + 4 > tiff.Length ? null : Open(tiff, LittleEndian, U32(tiff[link..], LittleEndian));
    }

    /// <summary>The first whole number of a field.</summary>
    public uint? Find(ReadOnlySpan<byte> tiff, int tag)
    {
        for (var i = 0; i < Entries; i++)
        {
            var at = At + 2 + (i * EntrySize);
            if (at + EntrySize > tiff.Length)
            {
                return null;
            }

            var entry = tiff.Slice(at, EntrySize);
            if (U16(entry, LittleEndian) == tag)
            {
                return Number(entry);
            }
        }

        return null;
    }

    private uint? Number(ReadOnlySpan<byte> entry) => U16(entry[2..], LittleEndian) switch
    {
        ShortType => U16(entry[8..], LittleEndian),
        LongType => U32(entry[8..], LittleEndian),
        _ => null,
    };

    private static TiffDirectory? Open(ReadOnlySpan<byte> tiff, bool little, uint at) =>
        at < 8 || at + 2L > tiff.Length ? null : new TiffDirectory(little, (int)at, U16(tiff[(int)at..], little));

    private static ushort U16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
