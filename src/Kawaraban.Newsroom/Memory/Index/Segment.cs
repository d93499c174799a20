using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>A part of the index that is never changed: some thousand pairs, in a file or, while they are few, in memory.</summary>
internal sealed class Segment
{
    private readonly byte[]? _memory;
    private readonly MappedFile? _mapped;
    private readonly int _starts;
    private readonly int _units;
    private readonly int _terms;
    private readonly int _termStarts;
    private readonly int _postings;

    private Segment(SegmentHeader header, byte[]? memory, MappedFile? mapped, string? file)
    {
        (Header, _memory, _mapped, File) = (header, memory, mapped, file);
        _starts = SegmentHeader.Size + 8 * header.Texts;
        _units = _starts + 4 * (header.Texts + 1);
        _terms = _units + 4 * header.Units;
        _termStarts = _terms + 4 * header.Terms;
        _postings = _termStarts + 4 * (header.Terms + 1);
    }

    public SegmentHeader Header { get; }

    /// <summary>Where it lies; null in memory.</summary>
    public string? File { get; }

    public ReadOnlySpan<long> Pairs => Numbers<long>(SegmentHeader.Size, Header.Texts);

    private ReadOnlySpan<int> Starts => Numbers<int>(_starts, Header.Texts + 1);

    private ReadOnlySpan<int> TermStarts => Numbers<int>(_termStarts, Header.Terms + 1);

    private ReadOnlySpan<byte> Bytes => _mapped is null ? _memory : _mapped.Bytes;

    /// <summary>What <see cref="SegmentWriter"/> wrote.</summary>
    public static Segment Of(byte[] bytes) => new(MemoryMarshal.Read<SegmentHeader>(bytes), bytes, null, null);

    /// <summary>Opens a file that <see cref="SegmentWriter"/> wrote; null where it is not that, or not whole.</summary>
    public static Segment? Open(string file)
    {
        if (new FileInfo(file).Length < SegmentHeader.Size)
        {
            return null;
        }
        var mapped = new MappedFile(file);
        var header = MemoryMarshal.Read<SegmentHeader>(mapped.Bytes);
        return header.Form == SegmentHeader.ThisForm && header.FileLength == mapped.Bytes.Length ? new Segment(header, null, mapped, file) : null;
    }

    public ReadOnlySpan<uint> UnitsOf(int text) => Numbers<uint>(_units, Header.Units)[Starts[text]..Starts[text + 1]];

    public int LengthOf(int text) => Starts[text + 1] - Starts[text];

    /// <summary>The list of texts that the unit is in, to be read by <see cref="PostingReader"/>; empty for none.</summary>
    public ReadOnlySpan<byte> PostingsOf(uint unit)
    {
        var at = Numbers<uint>(_terms, Header.Terms).BinarySearch(unit);
        return at < 0 ? [] : Bytes[(_postings + TermStarts[at])..(_postings + TermStarts[at + 1])];
    }

    private ReadOnlySpan<T> Numbers<T>(int start, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes.Slice(start, count * Unsafe.SizeOf<T>()));
}
