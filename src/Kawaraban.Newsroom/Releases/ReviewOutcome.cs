namespace Kawaraban.Newsroom.Releases;

/// <summary>What became of asking for a review, or of deciding one.</summary>
public enum ReviewOutcome
{
    Done,

    /// <summary>There is no such draft, or nobody asked for its review.</summary>
    Missing,

    /// <summary>The draft was saved after it was looked at: nothing was approved.</summary>
    Moved,

    /// <summary>Nobody approves their own text.</summary>
    OwnText,

    /// <summary>A draft that is sent back goes with a note.</summary>
    NoNote,
}
