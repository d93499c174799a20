using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Press.Pages;

/// <summary>Sends a pressed page, with what its readers may do with it.</summary>
internal static class PageSender
{
    /// <summary>Readers ask again each time and are told in a few bytes that nothing changed: a correction is seen by everybody at once.</summary>
    private const string Revalidate = "public, max-age=0, must-revalidate";

    public static Task SendAsync(HttpContext context, Page page)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = page.IsKept ? Revalidate : "no-store";
        if (page.IsFile)
        {
            headers.ContentSecurityPolicy = SecurityHeaders.FilePolicy;
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.AccessControlAllowOrigin = "*";
        }
        return EncodedAnswer.SendAsync(context, page.Status, page.ContentType, page.Plain, page.ETag, page.Brotli, page.BrotliETag);
    }
}
