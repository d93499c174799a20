using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Search;

/// <summary>Search over an edition's live articles. Nobody's question is kept.</summary>
internal sealed class SearchPages(LivePaper paper, Kiosk kiosk)
{
    private const int LongestQuery = 256;
    private const int LastPage = 50;

    public async Task SendAsync(HttpContext context, Edition edition, string? q, string? page)
    {
        if (Kiosk.IsSentOn(context, Paths.Search(edition)))
        {
            return;
        }
        var query = (q ?? "").Trim();
        query = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var number = int.TryParse(page, out var wanted) ? Math.Clamp(wanted, 1, LastPage) : 1;
        var (cards, total) = query.Length == 0 ? ([], 0) : await paper.SearchAsync(edition.Id, query, (number - 1) * Pager.PageLength, Pager.PageLength, context.RequestAborted);
        var sheet = new SearchSheet(edition, query, number, cards, total);
        await PrintingPress.SendOnceAsync(context, new PageDraft { Body = await kiosk.RenderAsync<SearchPage>(sheet), Tags = [] });
    }
}
