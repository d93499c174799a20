using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A running story as facts: a page for readers, and the same facts as files. Stale with any of its facts, and with any article they rest on.</summary>
internal sealed class FilePages(StoryFilePaper files, Publication publication, PublicAddress site, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string key) =>
        kiosk.HandOutAsync(context, edition, Paths.StoryFile(edition, key), cancel => MakeAsync(edition, key, cancel));

    public Task SendDataAsync(HttpContext context, Edition edition, string key, StoryFileFormat format) =>
        kiosk.HandOutAsync(context, edition, Paths.StoryFileData(edition, key, format.Name), cancel => MakeDataAsync(edition, key, format, cancel));

    private async Task<PageDraft?> MakeAsync(Edition edition, string key, CancellationToken cancel) =>
        await files.FindAsync(edition, key, cancel) is not { } view ? null : new PageDraft
        {
            Body = await kiosk.RenderAsync<FilePage>(new FileSheet(edition, view, [.. publication.Editions.Where(other => other != edition)])),
            Tags = TagsOf(view),
        };

    private async Task<PageDraft?> MakeDataAsync(Edition edition, string key, StoryFileFormat format, CancellationToken cancel)
    {
        if (await files.FindAsync(edition, key, cancel) is not { } view)
        {
            return null;
        }
        using var bytes = new MemoryStream();
        await files.WriteAsync(view, format, site.Of(Paths.StoryFile(edition, key)), Licence(edition), bytes, cancel);
        return new PageDraft { Body = bytes.ToArray(), ContentType = format.ContentType, IsFile = true, Tags = TagsOf(view) };
    }

    private string Licence(Edition edition) => edition.Words.Say("file.licence", ("paper", edition.Masthead.Name), ("publisher", publication.Owner));

    private static IReadOnlyList<string> TagsOf(PublicFileView view) =>
    [
        PageTag.StoryFile(view.File.File.Key), PageTag.Terms, .. CardTags.Of(view.Cards),
        .. view.File.File.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct().Select(PageTag.Article),
        .. view.Passages.Values.Select(passage => passage.Story).Distinct().Select(PageTag.Story),
        .. view.Names.Values.Select(name => name.Topic).OfType<string>().Select(PageTag.Term),
    ];
}
