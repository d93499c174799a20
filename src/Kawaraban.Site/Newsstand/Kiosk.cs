using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Newsstand.Missing;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand;

/// <summary>Hands pages out: each at its one true address, from the press where it is kept, and a way on where there is none.</summary>
internal sealed class Kiosk(PrintingPress press, PageRenderer renderer, MissingPages missing)
{
    private const string ForAMoment = "public, max-age=60";

    /// <param name="path">The page's true path: a request for another spelling of it is sent there.</param>
    /// <param name="make">Null from it means that there is no such page.</param>
    /// <param name="query">Query names that change the page, with their mark.</param>
    public async Task HandOutAsync(HttpContext context, Edition edition, string path, Func<CancellationToken, Task<PageDraft?>> make, string query = "")
    {
        if (IsSentOn(context, path))
        {
            return;
        }
        if (!await press.ServeAsync(context, path + query, make))
        {
            await NotFoundAsync(context, edition);
        }
    }

    /// <summary>Sends a request for another spelling of the path (a slash too many, capitals) to the true one.</summary>
    public static bool IsSentOn(HttpContext context, string path)
    {
        if (context.Request.Path.Value == path)
        {
            return false;
        }
        MovedTo(context, path + context.Request.QueryString);
        return true;
    }

    public static void MovedTo(HttpContext context, string location)
    {
        context.Response.Headers.CacheControl = ForAMoment;
        context.Response.Redirect(location, permanent: true);
    }

    public Task<byte[]> RenderAsync<T>(object model)
        where T : IComponent => renderer.RenderAsync<T>(model);

    public Task NotFoundAsync(HttpContext context, Edition edition) => missing.NotFoundAsync(context, edition);
}
