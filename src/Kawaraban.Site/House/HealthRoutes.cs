using System.Data.Common;
using Kawaraban.Newsroom.Archive.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.House;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the archive answers too.</summary>
internal static class HealthRoutes
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/health/live", () => Results.Text("ok"));
        routes.MapRead("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(PressOrders orders, CancellationToken cancel)
    {
        try
        {
            await orders.LatestAsync(cancel);
            return Results.Text("ok");
        }
        catch (DbException)
        {
            return Results.Text("the archive does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
