using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>What a target's text was made from, and what it was judged right against since.</summary>
/// <param name="MadeFrom">The version of the source whose text it says in the other language.</param>
/// <param name="HeldAgainst">A later version that somebody has judged it right against; null where nobody has.</param>
public readonly record struct Pin(VersionId MadeFrom, VersionId? HeldAgainst)
{
    /// <summary>The last version of the source that somebody has held the target against.</summary>
    public VersionId Last => HeldAgainst ?? MadeFrom;

    /// <summary>Where it is after a decision: a text that was brought up with the source is made from what was seen.</summary>
    /// <param name="stands">Whether the source block is there in the version that was seen.</param>
    public Pin After(SettlementDecision decision, VersionId seen, bool stands) =>
        stands && decision is (SettlementDecision.Amended or SettlementDecision.TookMachine) ? new Pin(seen, null) : this with { HeldAgainst = seen };

    /// <summary>
    /// Of two targets that are joined: what is older of the two still has to be looked at. A text made from two versions says what neither says alone, so
    /// it counts as made from what it was held against last: a source that goes back to one of them is not what the other half says.
    /// </summary>
    /// <param name="numberOf">The number of a version of the source.</param>
    /// <param name="stands">Whether the source block is there in a version.</param>
    public Pin JoinedWith(Pin other, Func<VersionId, int> numberOf, Func<VersionId, bool> stands)
    {
        var older = numberOf(Last) <= numberOf(other.Last) ? this : other;
        return MadeFrom == other.MadeFrom || !stands(older.Last) ? older : new Pin(older.Last, null);
    }
}
