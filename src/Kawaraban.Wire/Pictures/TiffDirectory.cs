namespace Kawaraban.Wire.Pictures;

/// <summary>One directory of a TIFF 6.0, a BigTIFF, or the small TIFF inside Exif. Every offset in it is suspect.</summary>
/// <param name="Tiff">The whole TIFF, from which offsets count.</param>
/// <param name="Little">Whether numbers begin with their small end.</param>
/// <param name="Big">Whether it is a BigTIFF, whose offsets have 64 bits.</param>
/// <param name="At">Where the directory stands.</param>
internal sealed record TiffDirectory(Bytes Tiff, bool Little, bool Big, long At)
{
    private const int MostEntries = 4096;
    private static readonly int[] TypeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

    public static TiffDirectory? First(Bytes tiff)
    {
        var little = tiff.StartsWith("II"u8);
        return !little && !tiff.StartsWith("MM"u8) ? null : tiff.U16(2, little) switch
        {
            42 => Open(tiff, little, big: false, tiff.U32(4, little)),
            43 => Open(tiff, little, big: true, tiff.U64(8, little)),
            _ => null,
        };
    }

    public TiffDirectory? Next()
    {
        var link = EntriesAt + (Count * EntrySize);
        return Open(Tiff, Little, Big, Offset(link));
    }

    /// <summary>The directory that a field points to.</summary>
    public TiffDirectory? Inner(int tag) => Number(tag) is { } at ? Open(Tiff, Little, Big, at) : null;

    /// <summary>The first whole number of a field.</summary>
    public long? Number(int tag) => Entry(tag) is not { } entry ? null : Tiff.U16(entry + 2, Little) switch
    {
        1 => Value(entry).U8(0),
        3 => Value(entry).U16(0, Little),
        4 or 13 => Value(entry).U32(0, Little),
        16 or 18 => Value(entry).U64(0, Little),
        _ => null,
    };

    /// <summary>The bytes of a field.</summary>
    public Bytes Field(int tag) => Entry(tag) is { } entry ? Value(entry) : default;

    private long EntriesAt => At + (Big ? 8 : 2);

    private int EntrySize => Big ? 20 : 12;

    private int Count => (int)Math.Min(Big ? Tiff.U64(At, Little) : Tiff.U16(At, Little), Big ? MostEntries : ushort.MaxValue);

    private long? Entry(int tag)
    {
        for (var i = 0; i < Math.Min(Count, MostEntries); i++)
        {
            var at = EntriesAt + (i * (long)EntrySize);
            if (!Tiff.Has(at, EntrySize))
            {
                return null;
            }

            if (Tiff.U16(at, Little) == tag)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Up to four bytes, or eight, stand in the entry itself; more stand elsewhere.</summary>
    private Bytes Value(long entry)
    {
        var type = Tiff.U16(entry + 2, Little);
        var unit = type < TypeSizes.Length ? TypeSizes[type] : 0;
        var count = Big ? Tiff.U64(entry + 4, Little) : Tiff.U32(entry + 4, Little);
        var inside = entry + (Big ? 12 : 8);
        var size = unit * Math.Min(count, Tiff.Length);
        return Tiff.Part(size <= (Big ? 8 : 4) ? inside : Offset(inside), size);
    }

    private long Offset(long at) => Big ? Tiff.U64(at, Little) : Tiff.U32(at, Little);

    private static TiffDirectory? Open(Bytes tiff, bool little, bool big, long at) =>
        at >= 8 && tiff.Has(at, 2) ? new TiffDirectory(tiff, little, big, at) : null;
}
