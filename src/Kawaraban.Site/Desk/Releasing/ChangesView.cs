using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Releasing;

/// <param name="Changes">Last first.</param>
public sealed record ChangesView(Seat Seat, BoardRow Row, IReadOnlyList<ChangeRow> Changes)
{
    public Edition Paper => Seat.Publication[Row.Article.EditionId];
}
