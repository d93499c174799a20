namespace Kawaraban.Language.Analysis;

/// <summary>What the search needs of a word, in 32 bits: its cost (16), its connection id (15), and whether it is the last of its surface.</summary>
/// <param name="Bits">The word as it is stored.</param>
internal readonly record struct WordCost(uint Bits)
{
    public const int MaxId = (1 << 15) - 1;

    private const uint LastBit = 1u << 31;

    public static WordCost Of(int id, short cost, bool last) => new((ushort)cost | ((uint)id << 16) | (last ? LastBit : 0));

    public short Cost => (short)Bits;

    public int Id => (int)((Bits & ~LastBit) >> 16);

    public bool IsLast => (Bits & LastBit) != 0;
}
