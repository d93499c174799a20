using System.Collections.Concurrent;
using Kawaraban.Site.Press.Reads;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Press.Pages;

/// <summary>
/// From a reader's address to bytes: kept pages are sent as they are; a page that is not there is rendered once, whoever else asks for it
/// meanwhile waits for the same.
/// </summary>
public sealed class PrintingPress(PageStore store, ReadCounter reads)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Page?>>> _running = new(StringComparer.Ordinal);

    /// <summary>Sends a kept page, if there is one. Called before anything else looks at the request.</summary>
    public Task? TrySend(HttpContext context)
    {
        var request = context.Request;
        if (request.QueryString.HasValue || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || store.Find(request.Path.Value ?? "/") is not { } page)
        {
            return null;
        }
        return SendAsync(context, page);
    }

    /// <summary>Sends the page at the address, pressed by <paramref name="make"/> where it is not kept; null from it means there is none.</summary>
    /// <param name="address">Path, and those query names that change the page.</param>
    public async Task<bool> ServeAsync(HttpContext context, string address, Func<CancellationToken, Task<PageDraft?>> make)
    {
        var page = store.Find(address) ?? await MakeAsync(address, make);
        if (page is null)
        {
            return false;
        }
        await SendAsync(context, page);
        return true;
    }

    /// <summary>Sends a page that is made for this request alone.</summary>
    public static Task SendOnceAsync(HttpContext context, PageDraft draft) => PageSender.SendAsync(context, Page.Pressed(draft with { IsKept = false }));

    private Task SendAsync(HttpContext context, Page page)
    {
        if (page.Reads is { } article)
        {
            reads.Count(article, context);
        }
        return PageSender.SendAsync(context, page);
    }

    /// <summary>The rendering belongs to no single request: one reader who leaves must not stop it for the others.</summary>
    private async Task<Page?> MakeAsync(string address, Func<CancellationToken, Task<PageDraft?>> make)
    {
        var run = _running.GetOrAdd(address, _ => new Lazy<Task<Page?>>(() => Task.Run(() => PressAsync(address, make))));
        try
        {
            return await run.Value;
        }
        finally
        {
            _running.TryRemove(new KeyValuePair<string, Lazy<Task<Page?>>>(address, run));
        }
    }

    private async Task<Page?> PressAsync(string address, Func<CancellationToken, Task<PageDraft?>> make)
    {
        var begun = store.Begin();
        var draft = await make(CancellationToken.None);
        if (draft is null)
        {
            return null;
        }
        var page = Page.Pressed(draft);
        if (page.IsKept)
        {
            store.Keep(address, page, begun);
        }
        return page;
    }
}
