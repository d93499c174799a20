using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>All story files. Stale with any fact, and with any act on an article of any edition: facts may rest on it.</summary>
internal sealed class FileListPages(StoryFileIndex files, Publication publication, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, Paths.StoryFiles(edition), cancel => MakeAsync(edition, cancel));

    private async Task<PageDraft?> MakeAsync(Edition edition, CancellationToken cancel) => new()
    {
        Body = await kiosk.RenderAsync<FileListPage>(new FileListSheet(edition, await files.AllAsync(cancel), [.. publication.Editions.Where(other => other != edition)])),
        Tags = [PageTag.StoryFiles, .. publication.Editions.Select(other => PageTag.Edition(other.Id))],
    };
}
