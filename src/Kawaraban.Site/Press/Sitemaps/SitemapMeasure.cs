namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>How much goes into one file.</summary>
/// <param name="Addresses">What the protocol allows.</param>
/// <param name="News">What search engines take of news.</param>
public sealed record SitemapMeasure(int Addresses = 50_000, int News = 1_000)
{
    /// <summary>As many files as that many addresses need: one at least.</summary>
    public int FilesFor(int addresses) => Math.Max(1, (addresses + Addresses - 1) / Addresses);
}
