using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Budget;

/// <summary>
/// Who has a story in hand for an edition: its article, or what is still to become one. One person at a time; the database lets no second
/// row be.
/// </summary>
public sealed class Assignment
{
    /// <summary>The longest note on a hand-over.</summary>
    public const int MaxNote = 1000;

    public required StoryId StoryId { get; init; }
    public required EditionId EditionId { get; init; }
    public required StaffId Holder { get; set; }
    public required DateTimeOffset Since { get; set; }

    /// <summary>When it shall be done; null where nobody said.</summary>
    public DateTimeOffset? DueAt { get; set; }
}
