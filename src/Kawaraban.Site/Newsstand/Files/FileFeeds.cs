using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>What became known of a running story, newest first, in the formats that readers' programs take.</summary>
internal sealed class FileFeeds(StoryFilePaper files, Publication publication, PublicAddress site, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string key, FeedFormat format) =>
        kiosk.HandOutAsync(context, edition, Paths.StoryFileFeed(edition, key, format.Name), async cancel => await files.FindAsync(edition, key, cancel) is not { } view ? null : new PageDraft
        {
            Body = format.Write(new FactFeed(publication, edition, site, view).Of(format)),
            ContentType = format.ContentType,
            IsFile = true,
            Tags = [.. FileTags.Of(view.File.File), PageTag.Terms],
        });
}
