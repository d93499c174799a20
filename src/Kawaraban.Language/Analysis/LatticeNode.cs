namespace Kawaraban.Language.Analysis;

/// <summary>A word at a place of the sentence, with the cheapest way that leads to its end.</summary>
internal struct LatticeNode
{
    /// <summary>What the way costs up to the end of the word; before the way is known, the word's own cost.</summary>
    public int Cost;

    /// <summary>The word before it on that way.</summary>
    public int Previous;

    /// <summary>The next word that ends where this one does.</summary>
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
