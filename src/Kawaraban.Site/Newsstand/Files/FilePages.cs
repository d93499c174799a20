using System.Globalization;
using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A running story as facts: pages for readers, and the same facts as files. Stale with any of its facts, and with any article they rest on.</summary>
internal sealed class FilePages(StoryFilePaper files, Publication publication, PublicAddress site, Kiosk kiosk)
{
    /// <summary>A file of 5,000 facts has fewer pages of any part.</summary>
    private const int LastPage = 100;

    /// <summary>Where the facts of a file stand, as long as it lies in memory.</summary>
    private readonly ConditionalWeakTable<PublicFile, FileContents> _homes = [];

    /// <summary>The page of a part, as its address has it.</summary>
    public static string Query(int page) => page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"?page={page}");

    /// <summary>The page that has a fact, and its place there.</summary>
    public static string HomeOf(Edition edition, FileContents contents, Fact fact)
    {
        var key = contents.View.File.File.Key;
        var page = contents.HomeOf(fact) is { } home ? Paths.StoryFilePart(edition, key, FilePartName.InAddress(home.Part)) + Query(home.Page) : Paths.StoryFile(edition, key);
        return $"{page}#{FileSheet.AnchorOf(fact)}";
    }

    public Task SendAsync(HttpContext context, Edition edition, string key) =>
        kiosk.HandOutAsync(context, edition, Paths.StoryFile(edition, key), cancel => MakeAsync(edition, key, null, 1, cancel));

    /// <param name="page">As the address has it; what is no number is the first.</param>
    public Task SendPartAsync(HttpContext context, Edition edition, string key, string name, string? page)
    {
        var number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, LastPage) : 1;
        return FilePartName.Find(name) is { } part
            ? kiosk.HandOutAsync(context, edition, Paths.StoryFilePart(edition, key, name), cancel => MakeAsync(edition, key, part, number, cancel), Query(number))
            : kiosk.NotFoundAsync(context, edition);
    }

    /// <summary>Sends to where the fact stands now: a file grows, and its address stays.</summary>
    public async Task SendFactAsync(HttpContext context, Edition edition, string key, int number)
    {
        if (await files.FindFactsAsync(key, context.RequestAborted) is { } shown && shown.Find(number) is { } fact)
        {
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Redirect(HomeOf(edition, _homes.GetValue(shown, facts => new FileContents(PublicFileView.OfFacts(facts))), fact.Fact));
        }
        else
        {
            await kiosk.NotFoundAsync(context, edition);
        }
    }

    public Task SendDataAsync(HttpContext context, Edition edition, string key, StoryFileFormat format) =>
        kiosk.HandOutAsync(context, edition, Paths.StoryFileData(edition, key, format.Name), cancel => MakeDataAsync(edition, key, format, cancel));

    private async Task<PageDraft?> MakeAsync(Edition edition, string key, FilePart? part, int page, CancellationToken cancel)
    {
        if (await files.FindAsync(edition, key, cancel) is not { } view)
        {
            return null;
        }
        var sheet = new FileSheet(edition, new FileContents(view), [.. publication.Editions.Where(other => other != edition)], part, page);
        return page > sheet.Pages ? null : new PageDraft { Body = await kiosk.RenderAsync<FilePage>(sheet), Tags = TagsOf(view) };
    }

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
        .. FileTags.Of(view.File.File), PageTag.Terms, .. CardTags.Of(view.Cards),
        .. view.Passages.Values.Select(passage => passage.Story).Distinct().Select(PageTag.Story),
        .. view.Names.Values.Select(name => name.Topic).OfType<string>().Select(PageTag.Term),
    ];
}
