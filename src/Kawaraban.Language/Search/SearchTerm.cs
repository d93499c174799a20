namespace Kawaraban.Language.Search;

/// <summary>One token of a searchable text.</summary>
/// <param name="Text">The token, folded: letters and digits only, so that no search engine reads it as syntax.</param>
/// <param name="Position">Its place in the order of tokens; a phrase is tokens at consecutive positions.</param>
/// <param name="Place">Where in the source it came from, for marking what was found.</param>
/// <remarks>"北朝鮮が" has the terms 北朝 (position 0), 朝鮮 (1), 鮮が (2) and が (3).</remarks>
/// <example><code>SearchTerms.Of("北朝鮮が")[1].Text // "朝鮮"</code></example>
public readonly record struct SearchTerm(string Text, int Position, TextRange Place);
