using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.House;

internal static class AssetRoutes
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapRead("/assets/{name}", SendAsync);

    private static Task SendAsync(HttpContext context, Assets assets)
    {
        var response = context.Response;
        if (assets.Find(context.Request.Path.Value!) is not { } asset)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        response.ContentType = asset.ContentType;
        response.Headers.CacheControl = ForEver;
        response.Headers.ETag = asset.ETag;
        response.Headers.Vary = "Accept-Encoding";
        var brotli = Compression.IsTaken(context.Request.Headers.AcceptEncoding);
        if (brotli)
        {
            response.Headers.ContentEncoding = "br";
        }
        var bytes = brotli ? asset.Brotli : asset.Bytes;
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, 0, bytes.Length);
    }
}
