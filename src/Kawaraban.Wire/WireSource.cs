namespace Kawaraban.Wire;

/// <summary>Where stories come from: a feed, a site, a transmission, an export.</summary>
public sealed record WireSource
{
    /// <summary>The identifier as sent.</summary>
    public string? Id { get; init; }

    /// <summary>The name, as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>What it says of itself, as plain text.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The site's address.</summary>
    public string? Link { get; init; }

    /// <summary>The document's own address.</summary>
    public string? Self { get; init; }

    /// <summary>Addresses that notify of changes (WebSub).</summary>
    public IReadOnlyList<string> Hubs { get; init; } = [];

    /// <summary>All links.</summary>
    public IReadOnlyList<WireLink> Links { get; init; } = [];

    /// <summary>The language tag.</summary>
    public string? Language { get; init; }

    /// <summary>The rights, as plain text.</summary>
    public string? Rights { get; init; }

    /// <summary>The program that made the document.</summary>
    public string? Generator { get; init; }

    /// <summary>Minutes that the document may be kept.</summary>
    public int? Ttl { get; init; }

    /// <summary>Hours of the day (0 to 23, GMT) in which nothing comes. Only whoever polls needs it: it is no part of the JSON contract.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>Days of the week (GMT) on which nothing comes. Only whoever polls needs it: it is no part of the JSON contract.</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Its authors, editors and owners.</summary>
    public IReadOnlyList<WireAuthor> Authors { get; init; } = [];

    /// <summary>Others who had a part in it.</summary>
    public IReadOnlyList<WireAuthor> Contributors { get; init; } = [];

    /// <summary>Its categories.</summary>
    public IReadOnlyList<WireCategory> Categories { get; init; } = [];

    /// <summary>Its picture.</summary>
    public WireImage? Image { get; init; }

    /// <summary>The address of its icon.</summary>
    public string? Icon { get; init; }
}
