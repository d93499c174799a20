using Kawaraban.Language.Search;

namespace Kawaraban.Newsroom.Readership;

/// <summary>What an article is about, in a form that is quickly held against another's: its keywords and words as sorted hashes, each once.</summary>
public sealed class Gist
{
    private readonly int[] _terms;
    private readonly int[] _words;

    private Gist(int[] terms, int[] words) => (_terms, _words) = (terms, words);

    public static Gist Of(string headline, string standfirst, IEnumerable<string> keywords) =>
        new(Sorted(keywords), Sorted(SearchTerms.Of(headline + "\n" + standfirst).Where(token => token.Text.Length > 1).Select(token => token.Text)));

    /// <summary>How many keywords both have.</summary>
    public int SharedTerms(Gist other) => Shared(_terms, other._terms);

    /// <summary>How far the words of headline and standfirst are the same: 0 for none, 1 for all.</summary>
    public double Likeness(Gist other) => _words.Length + other._words.Length == 0 ? 0 : 2.0 * Shared(_words, other._words) / (_words.Length + other._words.Length);

    private static int[] Sorted(IEnumerable<string> texts) => [.. texts.Select(text => string.GetHashCode(text, StringComparison.Ordinal)).Distinct().Order()];

    private static int Shared(int[] a, int[] b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
