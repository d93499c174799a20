using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Press.Pages;

/// <summary>A page as it comes from its slice, before it is pressed: what it is, and what it shows.</summary>
public sealed record PageDraft
{
    public required byte[] Body { get; init; }
    public string ContentType { get; init; } = "text/html; charset=utf-8";
    public int Status { get; init; } = 200;

    /// <summary>What the page shows (<see cref="Newsroom.Releases.PageTag"/>): when any of it becomes stale, so does the page.</summary>
    public required IReadOnlyCollection<string> Tags { get; init; }

    /// <summary>The article whose read a view of this page is; null for pages that are no article.</summary>
    public ArticleId? Reads { get; init; }

    /// <summary>Whether the page is kept. Search results are not.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>The page is no document for browsers to run anything in: a feed, a sitemap.</summary>
    public bool IsFile { get; init; }

    /// <summary>When it becomes stale by time alone: pages that say what is new.</summary>
    public DateTimeOffset? Expires { get; init; }
}
