using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kawaraban.Site.House;

/// <summary>Sends bytes that were made and compressed once: the compressed ones where they are taken, 304 where whoever asks has them.</summary>
internal static class EncodedAnswer
{
    /// <param name="brotli">Null where it is sent plain to everybody.</param>
    public static Task SendAsync(HttpContext context, int status, string contentType, byte[] plain, string etag, byte[]? brotli, string brotliETag)
    {
        var response = context.Response;
        var isCompressed = brotli is not null && Compression.IsTaken(context.Request.Headers.AcceptEncoding);
        var (bytes, tag) = isCompressed ? (brotli!, brotliETag) : (plain, etag);
        response.Headers.ETag = tag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (status == StatusCodes.Status200OK && Has(context.Request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.StatusCode = status;
        response.ContentType = contentType;
        if (isCompressed)
        {
            response.Headers.ContentEncoding = "br";
        }
        response.ContentLength = bytes.Length;
        // Whole and in memory: to write to a reader who left costs nothing, and a token for it would be made for each request.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length, CancellationToken.None);
    }

    private static bool Has(StringValues tags, string etag)
    {
        foreach (var value in tags)
        {
            if (value is not null && (value == "*" || value.Split(',').Any(tag => Strong(tag.Trim()) == etag)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Compared as RFC 9110 wants it for <c>If-None-Match</c>: a weak tag is as good.</summary>
    private static string Strong(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
