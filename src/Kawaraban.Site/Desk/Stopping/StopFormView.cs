using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stops;

namespace Kawaraban.Site.Desk.Stopping;

/// <summary>The question before a stop.</summary>
public sealed record StopFormView(Seat Seat, StoryView Story)
{
    public StopKind Kind { get; init; }

    /// <summary>As it was typed.</summary>
    public string Until { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>What is missing from the last try.</summary>
    public IReadOnlyList<string>? Wrong { get; init; }

    public IEnumerable<BoardRow> Live => Story.Articles.Where(row => row.Live is not null).OrderBy(row => Seat.Publication[row.Article.EditionId].Order);
}
