namespace Kawaraban.Language.Analysis;

/// <summary>A surface of the lexicon found in the sentence.</summary>
internal struct TrieMatch
{
    /// <summary>The first word of that surface.</summary>
    public int Word;

    /// <summary>The character it begins with.</summary>
    public int Start;

    /// <summary>How many characters it has.</summary>
    public int Length;
}
