using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Sources;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>By which item of which source an entry came, and what the item says of its use.</summary>
/// <param name="ItemId">The item's own id at its source.</param>
/// <param name="ContentHash">Of all that was taken from it.</param>
public sealed record EntryOrigin(string ItemId, string Source, string Link, string ContentHash)
{
    public IntakeSourceId SourceId { get; init; }

    /// <summary>The item's version, as sent.</summary>
    public string Version { get; init; } = "";

    public DateTimeOffset? Updated { get; init; }

    public Standing Standing { get; init; }

    public DateTimeOffset? Embargoed { get; init; }

    /// <summary>As the item says it, from 1 to 9.</summary>
    public int? Urgency { get; init; }

    /// <summary>It puts right an earlier version.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>The provider's note to editors.</summary>
    public string Note { get; init; } = "";
}
