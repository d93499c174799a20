using System.Runtime.InteropServices;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>The first bytes of a segment: what it is, of which memory, and how long its parts are.</summary>
/// <param name="After">The last pair of the segment before it: between two there is no gap.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct SegmentHeader(ulong Form, Guid Memory, long After, long LastPair, int Texts, int Units, int Terms, int Postings)
{
    /// <summary>The form that this code writes and reads; another is passed over, and the index made again.</summary>
    public const ulong ThisForm = 0x31_6D_65_6D_2D_77_61_6B;

    public static readonly int Size = Marshal.SizeOf<SegmentHeader>();

    public long FileLength => Size + 8L * Texts + 4L * (Texts + 1) + 4L * Units + 4L * Terms + 4L * (Terms + 1) + Postings;
}
