using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Readership;

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
        return [.. pool
            .Where(candidate => candidate.Id != read.Id)
            .Select(candidate => (candidate, Weight: Weight(candidate, read, now)))
            .OrderByDescending(weighed => weighed.Weight).ThenByDescending(weighed => weighed.candidate.PublishedAt)
            .Take(count)
            .Select(weighed => weighed.candidate.Id)];
    }

    private static double Weight(Candidate candidate, Candidate read, DateTimeOffset now)
    {
        var age = now > candidate.PublishedAt ? now - candidate.PublishedAt : TimeSpan.Zero;
        return (TermWeight * candidate.Gist.SharedTerms(read.Gist))
            + (WordsWeight * candidate.Gist.Likeness(read.Gist))
            + (candidate.Section == read.Section ? SectionWeight : 0)
            + (FreshWeight * Math.Pow(0.5, age / FreshFor));
    }
}
