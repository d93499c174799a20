using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Site.Desk.Planning;

/// <summary>When a draft is to be released, asked of whoever looked at it.</summary>
/// <param name="Plan">What is planned already; null where nothing is.</param>
public sealed record PlanFormView(Seat Seat, DraftView Draft, PlanView? Plan)
{
    /// <summary>As it was typed.</summary>
    public string At { get; init; } = "";

    public ReleaseKind Kind { get; init; } = ReleaseKind.Update;
    public string Note { get; init; } = "";

    /// <summary>What is missing from the last try.</summary>
    public IReadOnlyList<string>? Wrong { get; init; }

    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public bool IsFirst => Draft.Article.FirstReleasedAt is null;
}
