using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Intake;

/// <summary>That an item of a source came in, and which article it became: what comes again updates it and makes no second one.</summary>
public sealed class Receipt
{
    public required EditionId EditionId { get; init; }

    /// <summary>The item's own id, or its link where it has none.</summary>
    public required string ItemId { get; init; }

    public required ArticleId ArticleId { get; init; }

    /// <summary>SHA-256 of what was taken from the item: the same again changes nothing.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The feed's or site's title.</summary>
    public string Source { get; set; } = "";

    /// <summary>The item's address at its source.</summary>
    public string Link { get; set; } = "";

    public required DateTimeOffset ReceivedAt { get; set; }
}
