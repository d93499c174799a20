namespace Kawaraban.Language.Search;

/// <summary>One word of a searchable text, in one of its forms.</summary>
/// <param name="Text">The form.</param>
/// <param name="Kind">Which form it is.</param>
/// <param name="Position">The word's place in the order of words; all forms of a word share it, and a phrase is words at consecutive positions.</param>
/// <param name="Place">Where in the source it came from, for marking what was found.</param>
/// <example><code>WordTerms.Of("首相が訪米")[2].Position // 2: 訪米 is the third word</code></example>
public readonly record struct WordTerm(string Text, TermKind Kind, int Position, TextRange Place);
