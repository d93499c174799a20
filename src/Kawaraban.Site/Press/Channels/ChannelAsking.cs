using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Site.Press.Sitemaps;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Press.Channels;

/// <summary>Asks each channel for a stopped article as its readers would, and looks at what comes.</summary>
public sealed class ChannelAsking(OwnReader reader, Publication publication, PageStore store, SitemapShelf sitemaps)
{
    private const string Canceled = "canceled";

    /// <summary>Whether the channel gives nothing of the article.</summary>
    public async Task<bool> IsClearAsync(StoppedArticle article, StopChannel channel, CancellationToken cancel = default)
    {
        var edition = publication[article.Edition];
        return channel switch
        {
            StopChannel.Page => store.Showing(PageTag.Article(article.Id)).Count == 0 && await AllGoneAsync(Pages(edition, article), cancel),
            StopChannel.Lists => await NoneShowsAsync(article, Lists(edition, article), cancel),
            StopChannel.Feeds => await NoneShowsAsync(article, FeedFormat.All.SelectMany(format => Sections(article).Select(section => Paths.Feed(edition, section, format.Name)).Prepend(Paths.Feed(edition, null, format.Name))), cancel),
            StopChannel.Sitemaps => await NoneShowsAsync(article, [.. await sitemaps.PathsAsync(edition, cancel), $"/{edition.Id}/news-sitemap.xml"], cancel),
            StopChannel.Search => await NoneShowsAsync(article, [$"{Paths.Search(edition)}?q={Uri.EscapeDataString(article.Headline)}"], cancel),
            StopChannel.ShortLink => await AllGoneAsync([Paths.Short(article.ShortCode)], cancel),
            StopChannel.Dispatches => await AreCanceledAsync(edition, article, cancel),
            _ => await AllGoneAsync(article.Pictures.Select(hash => $"{PictureRoutes.Address}/{hash}/{Rendition.Social(FocalPoint.Centre).Name}"), cancel),
        };
    }

    /// <summary>All that stands at the article's addresses and under them.</summary>
    private static IEnumerable<string> Pages(Edition edition, StoppedArticle article) =>
        from address in article.Addresses
        from path in new[] { address.Path, Paths.Vertical(address), Paths.Parallel(address), Paths.Receipt(address), Paths.ReceiptFile(address) }
        where edition.Typography.VerticalReading || path != Paths.Vertical(address)
        select path;

    private static IEnumerable<string> Lists(Edition edition, StoppedArticle article) =>
    [
        Paths.Front(edition), Paths.Archive(edition), Paths.Day(edition, edition.DayOf(article.PublishedAt)), Paths.Corrections(edition),
        .. Sections(article).Select(section => Paths.Section(edition, section)), .. article.Authors.Select(author => Paths.Author(edition, author)),
    ];

    private static IEnumerable<SectionId> Sections(StoppedArticle article) => article.Addresses.Select(address => address.Section).Distinct();

    private async Task<bool> AllGoneAsync(IEnumerable<string> addresses, CancellationToken cancel)
    {
        foreach (var address in addresses)
        {
            if ((await reader.AskAsync(address, cancel)).Status is not (StatusCodes.Status404NotFound or StatusCodes.Status410Gone))
            {
                return false;
            }
        }
        return true;
    }

    private async Task<bool> NoneShowsAsync(StoppedArticle article, IEnumerable<string> addresses, CancellationToken cancel)
    {
        foreach (var address in addresses)
        {
            var (status, text) = await reader.AskAsync(address, cancel);
            if (status >= StatusCodes.Status500InternalServerError || article.Addresses.Any(shown => Shows(text, shown.Path)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Each is told to subscribers as canceled, and the lists that they take lead to it no more.</summary>
    private async Task<bool> AreCanceledAsync(Edition edition, StoppedArticle article, CancellationToken cancel)
    {
        foreach (var format in DispatchFormat.All)
        {
            var (status, text) = await reader.AskAsync(Paths.Dispatch(edition, article.Id, format.Name), cancel);
            if (status != StatusCodes.Status200OK || !text.Contains(Canceled, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return await NoneShowsAsync(article, DispatchFormat.All.Select(format => Paths.Feed(edition, null, format.Name)), cancel);
    }

    /// <summary>The address itself, not one that begins like it.</summary>
    private static bool Shows(string text, string path)
    {
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            var end = at + path.Length;
            if (end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            {
                return true;
            }
        }
        return false;
    }
}
