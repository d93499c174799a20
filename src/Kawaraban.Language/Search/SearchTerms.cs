using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Search;

/// <summary>The tokens by which a text is found.</summary>
/// <remarks>
/// <para>
/// Words of scripts with spaces are tokens. Japanese is cut into overlapping pairs of characters, and each run ends with its
/// last character alone, so that every substring of two characters and more is found as a phrase, and one character as the
/// beginning of a token.
/// </para>
/// <para>
/// The commas of a large number are dropped (10,000 is 10000); a decimal point parts two tokens, which a query parts alike.
/// Accents that do not compose with their letter are dropped.
/// </para>
/// <para>This finds strings, not words: 京都 is found in 東京都. An index of words can stand beside it, never instead of it.</para>
/// </remarks>
/// <example><code>SearchTerms.Of("北朝鮮の１０，０００人") // 北朝 朝鮮 鮮の の 10000 人</code></example>
public static class SearchTerms
{
    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">Any text, as it was written.</param>
    /// <returns>The tokens with their positions; none if the text holds no letter and no digit.</returns>
    /// <example><code>SearchTerms.Of("１０，０００人")[0].Text // "10000"</code></example>
    public static IReadOnlyList<SearchTerm> Of(string text)
    {
        var form = NormalForm.Of(text, Folds.Search);
        var terms = new List<SearchTerm>();
        foreach (var run in TermRuns.Of(form.Text))
        {
            foreach (var (token, place) in run.Tokens())
            {
                terms.Add(new SearchTerm(token, terms.Count, form.SourceOf(place)));
            }
        }

        return terms;
    }
}
