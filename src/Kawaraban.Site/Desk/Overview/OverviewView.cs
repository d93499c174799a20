using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>An edition's board: what is in, in work, out, and withdrawn.</summary>
public sealed record OverviewView
{
    public required Seat Seat { get; init; }
    public required Edition Paper { get; init; }

    /// <summary>Live in other editions and not here.</summary>
    public required IReadOnlyList<BoardRow> In { get; init; }

    public required IReadOnlyList<ReceiptRow> Receipts { get; init; }
    /// <summary>What wires told of the edition's stories, and nobody has settled.</summary>
    public required IReadOnlyList<AdvisoryView> Advisories { get; init; }

    public required BoardList Work { get; init; }
    public required BoardList Out { get; init; }
    public required BoardList Withdrawn { get; init; }
}
