namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>A page that is no article.</summary>
/// <param name="ChangedAt">When it last changed; null for what changes with every release.</param>
public sealed record SitemapPage(string Path, DateTimeOffset? ChangedAt = null);
