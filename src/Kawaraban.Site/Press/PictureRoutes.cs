using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pictures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Press;

/// <summary>
/// <c>/pictures/{hash}/{name}</c>: renditions of the paper's pictures, made once, kept for ever by browsers. What only a stopped story shows is given to
/// the staff alone.
/// </summary>
internal static class PictureRoutes
{
    /// <summary>What pages write before a picture's hash.</summary>
    public const string Address = "/pictures";

    public static void MapPictures(this IEndpointRouteBuilder routes) => routes.MapRead(Address + "/{hash}/{name}", SendAsync);

    private static async Task<IResult> SendAsync(string hash, string name, HttpContext context, PictureLedger ledger, StopBook stops, RenditionStore store, CancellationToken cancel)
    {
        var isStaff = context.User.Identity?.IsAuthenticated == true;
        if (!await IsOursAsync(hash, name, ledger, cancel) || (!isStaff && await stops.WithholdsAsync(hash, cancel)))
        {
            return Results.NotFound();
        }
        var made = await store.GetAsync(hash, name, cancel);
        if (!made.Ok)
        {
            return made.Refusal.Code == PictureRefusal.NotFound().Code ? Results.NotFound() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = SecurityHeaders.FilePolicy;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.CacheControl = isStaff ? "private, no-cache" : "public, max-age=31536000, immutable";
        return Results.File(made.Value.Path, made.Value.ContentType, enableRangeProcessing: false);
    }

    /// <summary>A picture that the ledger knows; and of the social crops, those at a focal point that a page has.</summary>
    private static async Task<bool> IsOursAsync(string hash, string name, PictureLedger ledger, CancellationToken cancel)
    {
        if (!await ledger.HasFileAsync(hash, cancel))
        {
            return false;
        }
        if (Rendition.Parse(name) is not { Height: not null })
        {
            return true;
        }
        return (await ledger.FociOfAsync(hash, cancel)).Any(focus => name == Rendition.Social(new FocalPoint(focus.X, focus.Y)).Name);
    }
}
