using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Intake;

/// <summary>That an item of a source came in, and which article it became: what comes again updates it and makes no second one.</summary>
public sealed class Receipt
{
    public required EditionId EditionId { get; init; }

    /// <summary>The source that was set up at the desk; none for files that were imported and pages brought in by hand. Ids of two sources never meet.</summary>
    public required IntakeSourceId SourceId { get; init; }

    /// <summary>The item's own id, or its link where it has none.</summary>
    public required string ItemId { get; init; }

    public required ArticleId ArticleId { get; init; }

    /// <summary>SHA-256 of what was taken from the item: the same again changes nothing.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The feed's or site's title, or the name of the source.</summary>
    public string Source { get; set; } = "";

    /// <summary>The item's address at its source.</summary>
    public string Link { get; set; } = "";

    public required DateTimeOffset ReceivedAt { get; set; }

    /// <summary>The highest version that came, as sent.</summary>
    public string Version { get; set; } = "";

    /// <summary>When the item said it last changed.</summary>
    public DateTimeOffset? Updated { get; set; }

    /// <summary>Whether it may be used, by its latest version.</summary>
    public Standing Standing { get; set; }

    /// <summary>Its source releases what comes at once, and an embargo holds it until then; else null.</summary>
    public DateTimeOffset? ReleaseAt { get; set; }
}
