using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Newsstand.Missing;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Articles;

/// <summary>Hands out what stands at an article's address or under it: here, moved, withdrawn, or nowhere.</summary>
internal sealed class ArticleStand(LivePaper paper, PrintingPress press, Kiosk kiosk, MissingPages missing)
{
    /// <param name="path">The page's path, which begins with the article's.</param>
    /// <param name="make">Null from it means that this article has no such page.</param>
    public async Task SendAsync(HttpContext context, Edition edition, ArticleAddress address, string path, Func<ArticleView, Task<PageDraft?>> make)
    {
        if (Kiosk.IsSentOn(context, path) || await press.ServeAsync(context, path, MakeAsync))
        {
            return;
        }
        await (await paper.FindAsync(address, context.RequestAborted) switch
        {
            Whereabouts.Moved(var to) => SentTo(context, to.Path + path[address.Path.Length..]),
            Whereabouts.Gone gone => missing.GoneAsync(context, edition, gone),
            _ => kiosk.NotFoundAsync(context, edition),
        });

        async Task<PageDraft?> MakeAsync(CancellationToken cancel) => await paper.FindAsync(address, cancel) is Whereabouts.Here(var view) ? await make(view) : null;
    }

    private static Task SentTo(HttpContext context, string path)
    {
        Kiosk.MovedTo(context, path);
        return Task.CompletedTask;
    }
}
