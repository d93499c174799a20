namespace Kawaraban.Language.Search;

/// <summary>Tokens that must stand side by side in a text for it to be found.</summary>
/// <param name="Terms">The tokens, letters and digits only; at least one.</param>
/// <param name="Prefix">Whether the last token may be the beginning of a longer one.</param>
/// <example>
/// One character is found in 政党 and in 党首:
/// <code>new SearchPhrase(["党"], Prefix: true).ToString() // "党*"</code>
/// </example>
public sealed record SearchPhrase(IReadOnlyList<string> Terms, bool Prefix)
{
    /// <summary>Two phrases are equal if they ask for the same.</summary>
    /// <param name="other">Another phrase.</param>
    /// <returns>Whether tokens and flag are the same.</returns>
    /// <example><code>SearchQuery.Parse("党").Phrases[0].Equals(SearchQuery.Parse("党").Phrases[0]) // true</code></example>
    public bool Equals(SearchPhrase? other) =>
        other is not null && Prefix == other.Prefix && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Prefix, Terms.Count, Terms[0]);

    /// <summary>The phrase for a reader of logs and tests: tokens between spaces, and * after an unfinished one.</summary>
    /// <returns>For example <c>北朝 朝鮮</c> or <c>党*</c>.</returns>
    /// <example><code>SearchQuery.Parse("北朝鮮").Phrases[0].ToString() // "北朝 朝鮮"</code></example>
    public override string ToString() => string.Join(' ', Terms) + (Prefix ? "*" : "");
}
