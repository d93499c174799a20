using System.Globalization;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>
/// Parts an edition's addresses into files: first its lists and story files, then its articles, the oldest first. What is released later goes to the end, so
/// that the files before stay as they are.
/// </summary>
public sealed class SitemapShelf(LivePaper paper, TopicPaper topics, StoryFileIndex files, SitemapMeasure measure)
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
        List<SitemapPage> ofLists = [.. lists.Skip((int)from).Take(measure.Addresses)];
        var rows = await paper.SitemapAsync(edition.Id, (int)Math.Max(0, from - lists.Count), measure.Addresses - ofLists.Count, cancel);
        return new SitemapPart(ofLists, rows);
    }

    private async Task<IReadOnlyList<SitemapPage>> ListsAsync(Edition edition, CancellationToken cancel)
    {
        var known = await files.AllAsync(cancel);
        return
        [
            .. Always(edition).Select(path => new SitemapPage(path)),
            new SitemapPage(Paths.StoryFiles(edition), known.Max(file => (DateTimeOffset?)file.ChangedAt)),
            .. known.OrderBy(file => file.File.Key, StringComparer.Ordinal).Select(file => new SitemapPage(Paths.StoryFile(edition, file.File.Key), file.ChangedAt)),
            .. (await topics.AllAsync(edition, cancel)).Select(slug => new SitemapPage(Paths.Topic(edition, slug))),
        ];
    }

    private static IEnumerable<string> Always(Edition edition) =>
        [Paths.Front(edition), .. edition.Sections.Select(section => Paths.Section(edition, section.Id)), Paths.Archive(edition), Paths.Corrections(edition), Paths.About(edition)];
}

/// <summary>The addresses of one file.</summary>
/// <param name="Lists">The pages that are no articles.</param>
/// <param name="Rows">The oldest first.</param>
public sealed record SitemapPart(IReadOnlyList<SitemapPage> Lists, IReadOnlyList<SitemapRow> Rows);
