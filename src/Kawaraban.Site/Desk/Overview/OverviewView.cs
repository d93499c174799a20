using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>An edition's budget board: a few of every list, or one list in full.</summary>
public sealed record OverviewView
{
    public required Seat Seat { get; init; }
    public required Edition Paper { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>What wires told of the edition's stories, and nobody has settled.</summary>
    public required IReadOnlyList<AdvisoryView> Advisories { get; init; }

    public required IReadOnlyDictionary<Lane, int> Counts { get; init; }

    /// <summary>The lists that are shown, in their order.</summary>
    public required IReadOnlyList<BoardList> Lists { get; init; }

    /// <summary>What came from wires, beside the lists.</summary>
    public required IReadOnlyList<ReceiptRow> Receipts { get; init; }

    /// <summary>Everybody who may have a story of the edition in hand.</summary>
    public required IReadOnlyList<StaffRow> Writers { get; init; }

    /// <summary>What was asked for.</summary>
    public required LaneQuestion Asked { get; init; }

    /// <summary>One list in full; null for a few of every list.</summary>
    public required Lane? Chosen { get; init; }
}
