namespace Kawaraban.Language.Search;

/// <summary>One token of a searchable text.</summary>
/// <param name="Text">The token, folded: letters and digits only, so that no search engine reads it as syntax.</param>
/// <param name="Position">Its place in the order of tokens; a phrase is tokens at consecutive positions.</param>
/// <param name="Place">Where in the source it came from, for marking what was found.</param>
/// <example><code>SearchTerms.Of("北朝鮮が").Select(term => term.Text) // 北朝, 朝鮮, 鮮が, が</code></example>
public readonly record struct SearchTerm(string Text, int Position, TextRange Place);
