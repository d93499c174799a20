using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>An article as a trial read it.</summary>
/// <param name="ReleasedAt">When it was first released.</param>
/// <param name="Code">Its short code.</param>
/// <param name="Lines">What was found, in the order of the text; what is no more found stands where it was.</param>
public sealed record TriedArticle(ArticleId Id, VersionId Version, ArticleAddress Address, DateTimeOffset ReleasedAt, string Code, TrialText Text, IReadOnlyList<TrialLine> Lines)
{
    /// <summary>Of its plain text, in UTF-8.</summary>
    public int Bytes => Text.Bytes;

    /// <summary>What is worth a look: what somebody has let stand is not.</summary>
    public IEnumerable<TrialFinding> Findings => Lines.Where(line => line.Standing != TrialStanding.Quiet).Select(line => TrialFinding.Of(this, line));

    public int Count(TrialStanding standing) => Lines.Count(line => line.Standing == standing);
}
