using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Reviewing;

/// <param name="Wrong">What stood in the way of the last try.</param>
/// <param name="Typed">The note that was sent along with it.</param>
public sealed record ReviewView(Seat Seat, DraftView Draft, ReviewStanding Standing, string? Wrong = null, string Typed = "")
{
    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public string Path => $"/desk/articles/{Draft.Article.Id}/review";
}
