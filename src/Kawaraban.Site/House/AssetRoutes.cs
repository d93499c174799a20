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
        response.Headers.CacheControl = ForEver;
        return EncodedAnswer.SendAsync(context, StatusCodes.Status200OK, asset.ContentType, asset.Bytes, asset.ETag, asset.Brotli, asset.BrotliETag);
    }
}
