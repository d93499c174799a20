namespace Kawaraban.Language.Analysis;

/// <summary>A surface of the lexicon found in the sentence.</summary>
/// <param name="Word">The first word of that surface.</param>
/// <param name="Start">The character it begins with.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TrieMatch(int Word, int Start, int Length);
