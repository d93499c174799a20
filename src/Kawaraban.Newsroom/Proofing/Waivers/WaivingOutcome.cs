namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>What became of waiving a finding, signing for it, or taking a waiver back.</summary>
public enum WaivingOutcome
{
    Done,

    /// <summary>There is no such draft, finding or waiver any more.</summary>
    Missing,

    /// <summary>The draft was saved after it was looked at: nothing was signed.</summary>
    Moved,

    /// <summary>Every such decision has a reason, of at most <see cref="Waiver.MaxReason"/> characters.</summary>
    NoReason,

    /// <summary>An editor's decision.</summary>
    NotAllowed,

    /// <summary>What was held against a source cannot be waived for the whole paper.</summary>
    TooFar,
}
