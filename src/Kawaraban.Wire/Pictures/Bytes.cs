using System.Buffers.Binary;

namespace Kawaraban.Wire.Pictures;

/// <summary>Bytes of a file whose every offset and length is suspect: what lies outside reads as zero, and a part that sticks out is cut.</summary>
internal readonly record struct Bytes(ReadOnlyMemory<byte> Memory)
{
    public int Length => Memory.Length;

    public ReadOnlySpan<byte> Span => Memory.Span;

    public bool Has(long at, long length) => at >= 0 && length >= 0 && at <= Length - length;

    public bool StartsWith(ReadOnlySpan<byte> prefix, long at = 0) => Has(at, prefix.Length) && Span[(int)at..].StartsWith(prefix);

    public Bytes From(long at) => Part(at, Length);

    public Bytes Part(long at, long length)
    {
        var start = (int)Math.Clamp(at, 0, Length);
        return new Bytes(Memory.Slice(start, (int)Math.Clamp(length, 0, Length - start)));
    }

    public int U8(long at) => Has(at, 1) ? Span[(int)at] : 0;

    public int U16(long at, bool little = false) => !Has(at, 2) ? 0
        : little ? BinaryPrimitives.ReadUInt16LittleEndian(Span[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(Span[(int)at..]);

    public int U24(long at) => U8(at) | (U8(at + 1) << 8) | (U8(at + 2) << 16);

    public uint U32(long at, bool little = false) => !Has(at, 4) ? 0
        : little ? BinaryPrimitives.ReadUInt32LittleEndian(Span[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(Span[(int)at..]);

    /// <summary>A whole number of 64 bits; one that no file could need is the largest there is.</summary>
    public long U64(long at, bool little = false)
    {
        var value = !Has(at, 8) ? 0 : little ? BinaryPrimitives.ReadUInt64LittleEndian(Span[(int)at..]) : BinaryPrimitives.ReadUInt64BigEndian(Span[(int)at..]);
        return (long)Math.Min(value, long.MaxValue);
    }
}
