using System.Text;
using Kawaraban.Language.Search;

namespace Kawaraban.Tests.Language.Search;

/// <summary>What a search engine does with terms, in small.</summary>
internal static class Searchable
{
    public static bool IsClean(string term) =>
        term.EnumerateRunes().All(c => Rune.IsLetterOrDigit(c) || c.Value is '〇');

    public static bool Finds(string query, string text)
    {
        string[] terms = [.. SearchTerms.Of(text).Select(term => term.Text)];
        return SearchQuery.Parse(query).Phrases.All(phrase => Enumerable.Range(0, terms.Length).Any(at => StandsAt(terms, at, phrase)));
    }

    private static bool StandsAt(string[] terms, int at, SearchPhrase phrase)
    {
        var last = phrase.Terms.Count - 1;
        return at + last < terms.Length
            && phrase.Terms.SkipLast(1).SequenceEqual(terms.Skip(at).Take(last))
            && (phrase.Prefix ? terms[at + last].StartsWith(phrase.Terms[last], StringComparison.Ordinal) : terms[at + last] == phrase.Terms[last]);
    }
}
