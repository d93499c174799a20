namespace Kawaraban.Language.Analysis;

/// <summary>A word at a place of the sentence, with the cheapest way that leads to its end.</summary>
internal struct LatticeNode
{
    /// <summary>What the way costs up to the end of the word.</summary>
    public int Cost;

    /// <summary>The word before it on that way; -1 at the beginning of the sentence.</summary>
    public int Previous;

    /// <summary>The next word that ends where this one does; -1 after the last.</summary>
    public int Next;

    /// <summary>The word; the complement of its index where it is an unknown one.</summary>
    public int Word;

    /// <summary>The character the word begins with, after any spaces.</summary>
    public int Start;

    /// <summary>How many characters the word has.</summary>
    public ushort Length;

    /// <summary>The connection id, the same to its left and to its right.</summary>
    public ushort Id;

    public readonly int End => Start + Length;
}
