namespace Kawaraban.Newsroom.Translations;

/// <summary>How a translation stands to its source, block by block.</summary>
/// <param name="Head">Null where it is not known what the head was made from.</param>
/// <param name="Rows">One for each pair of a target block and a source block that it was made from.</param>
/// <param name="Offered">In the order of the source.</param>
/// <param name="LeftOut">How much of the source's words is left out on purpose, from 0 to 1.</param>
public sealed record SourceStanding(SourceText Latest, HeadStanding? Head, IReadOnlyList<RowStanding> Rows, IReadOnlyList<OfferedBlock> Offered, double LeftOut)
{
    /// <summary>From so much on a translation that leaves out is an abridged one.</summary>
    public const double Abridged = 0.2;

    /// <summary>The places of the source that were ever changed by law.</summary>
    public IReadOnlySet<PlaceName> ChangedByLaw { get; init; } = new HashSet<PlaceName>();

    /// <summary>Readers are told that it is abridged (抄訳).</summary>
    public bool IsAbridged => LeftOut >= Abridged;

    /// <summary>What somebody has to decide: rows, the head.</summary>
    public int Stale => Rows.Count(row => row.IsOpen) + (Head is { IsOpen: true } ? 1 : 0);

    /// <summary>How many of those, and of what is offered, cannot wait.</summary>
    public int Alarms =>
        Rows.Count(row => row is { IsOpen: true, Treatment: Treatment.Alarm }) + (Head is { IsOpen: true, Treatment: Treatment.Alarm } ? 1 : 0)
        + Offered.Count(block => block.Treatment == Treatment.Alarm);

    /// <summary>New source blocks that somebody has to take in or leave out; without those of which the edition says nothing.</summary>
    public int New => Offered.Count(block => block.Treatment != Treatment.Silence);

    /// <summary>Nothing waits for a decision.</summary>
    public bool IsSettled => Stale == 0 && New == 0;
}
