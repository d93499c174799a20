namespace Kawaraban.Language.Analysis;

/// <summary>A node of the double array in 64 bits: where its children begin (22), whose child it is (22), and its words (20).</summary>
/// <param name="Bits">The node as it is stored.</param>
/// <remarks>The child for letter c stands at <c>Children + c</c>, if the node there names this one as its parent.</remarks>
internal readonly record struct TrieNode(ulong Bits)
{
    public const int IndexBits = 22;
    public const int WordBits = 20;
    public const uint NoParent = (1u << IndexBits) - 1;
    public const uint Root = 0;

    private const ulong IndexMask = (1ul << IndexBits) - 1;

    public static TrieNode Of(uint children, uint parent, uint words) =>
        new(children | ((ulong)parent << IndexBits) | ((ulong)words << (2 * IndexBits)));

    /// <summary>Where its children begin; 0 if it has none.</summary>
    public uint Children => (uint)(Bits & IndexMask);

    /// <summary>The node it is a child of.</summary>
    public uint Parent => (uint)((Bits >> IndexBits) & IndexMask);

    /// <summary>One more than the index of the first word that ends here; 0 if none does.</summary>
    public uint Words => (uint)(Bits >> (2 * IndexBits));
}
