using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Search;

/// <summary>What a reader asks for: phrases that must all be found, in any order.</summary>
/// <remarks>
/// <para>
/// The query is parted at spaces of any width; what stands between quotation marks (" ", “ ”) stays one phrase. There is no
/// other syntax, and no query is wrong: signs that are neither letter nor digit only part tokens.
/// </para>
/// <para>
/// A last word without quotes is taken for a beginning, for search while typing, unless a space follows it. So is a single
/// Japanese character at the end of any phrase, because it is indexed as part of pairs.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// SearchQuery.Parse("北朝鮮　\"White House\" mis").Phrases // 北朝 朝鮮 | white house | mis*
/// </code>
/// </example>
public sealed class SearchQuery
{
    /// <summary>The longest query that is read, in UTF-16 units; the rest is left out.</summary>
    /// <example><code>SearchQuery.MaxLength // 256</code></example>
    public const int MaxLength = 256;

    /// <summary>The most phrases that are read; the rest is left out.</summary>
    /// <example><code>SearchQuery.MaxPhrases // 16</code></example>
    public const int MaxPhrases = 16;

    private SearchQuery(IReadOnlyList<SearchPhrase> phrases) => Phrases = phrases;

    /// <summary>The phrases, in the order they were asked for.</summary>
    /// <example><code>SearchQuery.Parse("首相　訪米").Phrases.Count // 2</code></example>
    public IReadOnlyList<SearchPhrase> Phrases { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    /// <example><code>SearchQuery.Parse("…!?").IsEmpty // true</code></example>
    public bool IsEmpty => Phrases.Count == 0;

    /// <summary>Reads a query as it was typed.</summary>
    /// <param name="query">Any text.</param>
    /// <returns>The query; empty if it holds no letter and no digit.</returns>
    /// <example><code>SearchQuery.Parse("mis").Phrases[0].ToString() // "mis*"</code></example>
    public static SearchQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folded = NormalForm.Of(query.Length > MaxLength ? query[..MaxLength] : query, Folds.Search).Text;
        var phrases = new List<SearchPhrase>();
        foreach (var part in QueryPart.In(folded))
        {
            if (phrases.Count < MaxPhrases && PhraseOf(part) is { } phrase)
            {
                phrases.Add(phrase);
            }
        }

        return new SearchQuery(phrases);
    }

    private static SearchPhrase? PhraseOf(QueryPart part)
    {
        TermRun[] runs = [.. TermRuns.Of(part.Text)];
        if (runs is not [.. var before, var last])
        {
            return null;
        }

        var tokens = before.SelectMany(run => run.Tokens()).Concat(last.FinalTokens());
        var isBeginning = last.IsJapanese ? last.Characters.Count == 1 : part.IsUnfinished && !last.IsNumber;
        return new SearchPhrase([.. tokens.Select(token => token.Text)], isBeginning);
    }
}
