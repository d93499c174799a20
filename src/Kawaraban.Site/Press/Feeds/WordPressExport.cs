using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Writers.Wxr;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>
/// An edition's live articles as WordPress takes them in: <c>export.xml</c>, and under <c>pictures/</c> the files that it names, at the paths that they have on
/// the site. Served at the site's address the folder can stand in for it.
/// </summary>
public sealed class WordPressExport(LivePaper paper, Publication publication, PublicAddress site, RenditionStore pictures)
{
    public const string FileName = "export.xml";

    /// <param name="folder">An empty folder.</param>
    /// <param name="progress">Told each article's address.</param>
    /// <returns>How many articles and pictures there are.</returns>
    public async Task<(int Articles, int Pictures)> WriteAsync(string folder, Edition edition, Action<string>? progress, CancellationToken cancel)
    {
        var stories = await StoriesAsync(edition, progress, cancel);
        await using (var file = new FileStream(Path.Combine(folder, FileName), FileMode.CreateNew))
        {
            WxrWriter.Write(FeedDocument.SourceOf(publication, edition, site), stories, file);
        }
        var addresses = stories.SelectMany(Addresses).Distinct().ToList();
        foreach (var address in addresses)
        {
            progress?.Invoke(address);
            await CopyAsync(folder, address, cancel);
        }
        return (stories.Count, addresses.Count);
    }

    private async Task<IReadOnlyList<WireStory>> StoriesAsync(Edition edition, Action<string>? progress, CancellationToken cancel)
    {
        var stories = new List<WireStory>();
        foreach (var row in await paper.SitemapAsync(edition.Id, cancel))
        {
            progress?.Invoke(row.Address.Path);
            if (await paper.FindAsync(row.Address, cancel) is Whereabouts.Here(var article))
            {
                stories.Add(FeedStory.Of(publication, edition, site, article) with { Wp = new WireWordPress(0, "post", row.Address.Slug, "publish") });
            }
        }
        return stories;
    }

    /// <summary>What comes after the address of the pictures: a hash and the name of a rendition.</summary>
    private IEnumerable<string> Addresses(WireStory story)
    {
        var ours = site.Of(PictureRoutes.Address + "/");
        return story.Media.Select(media => media.Url).Concat(story.Blocks.OfType<PictureBlock>().Select(picture => picture.Url))
            .Where(url => url.StartsWith(ours, StringComparison.Ordinal)).Select(url => url[ours.Length..]);
    }

    private async Task CopyAsync(string folder, string address, CancellationToken cancel)
    {
        if (address.Split('/') is not [var hash, var name])
        {
            throw new InvalidDataException($"{address} is no address of a picture");
        }
        var made = await pictures.GetAsync(hash, name, cancel);
        if (!made.Ok)
        {
            throw new InvalidDataException($"the picture {address}: {made.Refusal.Message}");
        }
        var beside = Directory.CreateDirectory(Path.Combine(folder, "pictures", hash));
        File.Copy(made.Value.Path, Path.Combine(beside.FullName, name));
    }
}
