using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Releasing;

/// <param name="Wrong">What is missing from the last try.</param>
public sealed record WithdrawView(Seat Seat, Article Article, string Headline, string Note = "", IReadOnlyList<string>? Wrong = null)
{
    public Edition Paper => Seat.Publication[Article.EditionId];
}
