using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Site.Desk.Releasing;

/// <param name="Objections">What stands in the way of a release.</param>
/// <param name="HasMoved">Somebody saved the draft after it was looked at: it is shown anew, and nothing was released.</param>
public sealed record ReleaseView(Seat Seat, DraftView Draft, IReadOnlyList<Objection> Objections, ReleaseKind Kind = ReleaseKind.Update, string Note = "", bool HasMoved = false)
{
    /// <summary>What the name register says of each block.</summary>
    public IReadOnlyList<BlockNames> Names { get; init; } = [];

    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public bool IsFirst => Draft.Article.FirstReleasedAt is null;
}
