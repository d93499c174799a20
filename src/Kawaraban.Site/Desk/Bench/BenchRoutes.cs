using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>The bench's own API: what its script asks, and what another program may.</summary>
internal static class BenchRoutes
{
    public static IServiceCollection AddBench(this IServiceCollection services)
    {
        services.TryAddSingleton<IMachineOffers, NoMachine>();
        return services.AddSingleton<Attendance>().AddSingleton<RowOffers>().AddScoped<StaffNames>();
    }

    public static void MapBench(this RouteGroupBuilder staff)
    {
        var article = staff.MapGroup("/api/articles/{id:guid}");
        article.MapRead("/bench", BenchSheet.ShowAsync).Produces<BenchAnswer>();
        article.MapRead("/presence", AttendanceDesk.ShowAsync).Produces<AttendanceAnswer>();
        article.MapWrite("/blocks", RowPlacing.AddAsync).Produces<AddedAnswer>();
        article.MapWrite("/undo", RowPlacing.UndoAsync).Produces<SavedAnswer>();
        var block = article.MapGroup("/blocks/{blockId:guid}");
        block.MapLater("", [HttpMethods.Put], RowSaving.SaveAsync).Produces<SavedAnswer>();
        block.MapWrite("/split", RowPlacing.SplitAsync).Produces<AddedAnswer>();
        block.MapWrite("/merge", RowPlacing.MergeAsync).Produces<SavedAnswer>();
        block.MapWrite("/omit", RowPlacing.OmitAsync).Produces<SavedAnswer>();
        block.MapWrite("/move", RowPlacing.MoveAsync).Produces<DoneAnswer>();
        block.MapWrite("/settle", RowPlacing.SettleAsync).Produces<DoneAnswer>();
        block.MapRead("/offers", OfferDesk.ShowAsync).Produces<OffersAnswer>();
        block.MapWrite("/machine", OfferDesk.ProposeAsync).Produces<MachineAnswer>();
    }

    /// <summary>Says in the description of the API what a route answers.</summary>
    private static void Produces<T>(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}
