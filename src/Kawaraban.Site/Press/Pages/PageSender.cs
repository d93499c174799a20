using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kawaraban.Site.Press.Pages;

/// <summary>Sends a pressed page: the compressed bytes where the reader takes them, 304 where the reader has them.</summary>
internal static class PageSender
{
    /// <summary>Readers ask again each time and are told in a few bytes that nothing changed: a correction is seen by everybody at once.</summary>
    private const string Revalidate = "public, max-age=0, must-revalidate";

    public static Task SendAsync(HttpContext context, Page page)
    {
        var response = context.Response;
        var brotli = page.Brotli is not null && Compression.IsTaken(context.Request.Headers.AcceptEncoding);
        var etag = brotli ? page.BrotliETag : page.ETag;
        response.Headers.ETag = etag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = page.IsKept ? Revalidate : "no-store";
        if (page.IsFile)
        {
            response.Headers.ContentSecurityPolicy = SecurityHeaders.FilePolicy;
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            response.Headers.AccessControlAllowOrigin = "*";
        }
        if (page.Status == 200 && Has(context.Request.Headers.IfNoneMatch, etag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.StatusCode = page.Status;
        response.ContentType = page.ContentType;
        var bytes = brotli ? page.Brotli! : page.Plain;
        if (brotli)
        {
            response.Headers.ContentEncoding = "br";
        }
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }

    internal static bool Has(StringValues tags, string etag)
    {
        foreach (var value in tags)
        {
            if (value is not null && (value == "*" || value.Split(',').Any(tag => Weak(tag.Trim()) == etag)))
            {
                return true;
            }
        }
        return false;
    }

    private static string Weak(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
