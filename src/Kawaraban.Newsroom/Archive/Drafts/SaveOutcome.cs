using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>What became of a save. Only <see cref="Saved"/> and <see cref="Added"/> acknowledge the text.</summary>
public abstract record SaveOutcome
{
    public sealed record Saved(int Revision, DateTimeOffset At) : SaveOutcome;

    /// <summary>A new block is there, with its first text.</summary>
    public sealed record Added(BlockId Block) : SaveOutcome;

    /// <summary>Somebody saved in between: both texts are shown, none is lost.</summary>
    public sealed record Conflict(string Theirs, int Revision, DateTimeOffset At, StaffId? By) : SaveOutcome
    {
        /// <summary>With what the block says now.</summary>
        internal static Conflict With(Block block) => new(block.Text, block.Revision, block.SavedAt, block.SavedBy);
    }

    /// <summary>There is no such draft or block any more: released, withdrawn, or the block was removed.</summary>
    public sealed record Missing : SaveOutcome;

    public sealed record TooLong(int Limit) : SaveOutcome;
}
