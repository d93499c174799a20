using System.Globalization;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>
/// Parts an edition's addresses into files: first its lists, then its articles, the oldest first. What is released later goes to the end, so
/// that the files before stay as they are.
/// </summary>
public sealed class SitemapShelf(LivePaper paper, TopicPaper topics, SitemapMeasure measure)
{
    public static string PathOf(Edition edition, int number) =>
        number == 1 ? $"/{edition.Id}/sitemap.xml" : string.Create(CultureInfo.InvariantCulture, $"/{edition.Id}/sitemap-{number}.xml");

    /// <summary>The paths of all files that the edition has now.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync(Edition edition, CancellationToken cancel = default)
    {
        var addresses = (await ListsAsync(edition, cancel)).Count + await paper.CountAsync(edition.Id, cancel);
        return [.. Enumerable.Range(1, measure.FilesFor(addresses)).Select(number => PathOf(edition, number))];
    }

    /// <summary>What stands in a file; null where there is no such file.</summary>
    /// <param name="number">From 1.</param>
    public async Task<SitemapPart?> PartAsync(Edition edition, int number, CancellationToken cancel = default)
    {
        var lists = await ListsAsync(edition, cancel);
        var from = (long)(number - 1) * measure.Addresses;
        if (number < 1 || (number > 1 && from >= lists.Count + await paper.CountAsync(edition.Id, cancel)))
        {
            return null;
        }
        List<string> ofLists = [.. lists.Skip((int)from).Take(measure.Addresses)];
        var rows = await paper.SitemapAsync(edition.Id, (int)Math.Max(0, from - lists.Count), measure.Addresses - ofLists.Count, cancel);
        return new SitemapPart(ofLists, rows);
    }

    private async Task<IReadOnlyList<string>> ListsAsync(Edition edition, CancellationToken cancel) =>
    [
        Paths.Front(edition), .. edition.Sections.Select(section => Paths.Section(edition, section.Id)), Paths.Archive(edition), Paths.Corrections(edition), Paths.About(edition),
        .. (await topics.AllAsync(edition, cancel)).Select(slug => Paths.Topic(edition, slug)),
    ];
}

/// <summary>The addresses of one file.</summary>
/// <param name="Lists">Paths of pages that change with every release.</param>
/// <param name="Rows">The oldest first.</param>
public sealed record SitemapPart(IReadOnlyList<string> Lists, IReadOnlyList<SitemapRow> Rows);
