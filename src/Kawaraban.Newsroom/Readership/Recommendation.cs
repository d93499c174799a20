using Kawaraban.Language.Search;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Readership;

/// <summary>An article as it is weighed against another.</summary>
/// <param name="Words">Headline and standfirst.</param>
/// <param name="Keywords">A term a line.</param>
public sealed record Candidate(ArticleId Id, SectionId Section, string Words, string Keywords, DateTimeOffset PublishedAt);

/// <summary>
/// Which articles somebody may want to read next: shared terms weigh most, then shared words, then the section; what is fresh comes
/// before what is old. The caller leaves the same story in other languages out of the pool.
/// </summary>
public static class Recommendation
{
    private const double TermWeight = 2.0;
    private const double WordsWeight = 4.0;
    private const double SectionWeight = 0.6;
    private const double FreshWeight = 1.0;
    private static readonly TimeSpan FreshFor = TimeSpan.FromDays(5);

    public static IReadOnlyList<ArticleId> Of(Candidate read, IReadOnlyList<Candidate> pool, int count, DateTimeOffset now)
    {
        var terms = Terms(read);
        var words = Words(read);
        return [.. pool
            .Where(candidate => candidate.Id != read.Id)
            .Select(candidate => (candidate, Weight: Weight(candidate, read, terms, words, now)))
            .OrderByDescending(weighed => weighed.Weight).ThenByDescending(weighed => weighed.candidate.PublishedAt)
            .Take(count)
            .Select(weighed => weighed.candidate.Id)];
    }

    private static double Weight(Candidate candidate, Candidate read, HashSet<string> terms, HashSet<string> words, DateTimeOffset now)
    {
        var age = now > candidate.PublishedAt ? now - candidate.PublishedAt : TimeSpan.Zero;
        return (TermWeight * Terms(candidate).Count(terms.Contains))
            + (WordsWeight * Likeness(Words(candidate), words))
            + (candidate.Section == read.Section ? SectionWeight : 0)
            + (FreshWeight * Math.Pow(0.5, age / FreshFor));
    }

    private static HashSet<string> Terms(Candidate candidate) => [.. candidate.Keywords.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Words(Candidate candidate) => [.. SearchTerms.Of(candidate.Words).Where(token => token.Text.Length > 1).Select(token => token.Text)];

    private static double Likeness(HashSet<string> a, HashSet<string> b) => a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
