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
        services.TryAddSingleton<IMemoryOffers, NoOffers>();
        services.TryAddSingleton<ITermOffers, NoOffers>();
        services.TryAddSingleton<IMachineOffers, NoOffers>();
        return services.AddSingleton<Attendance>().AddScoped<StaffNames>();
    }

    public static void MapBench(this RouteGroupBuilder staff)
    {
        var article = staff.MapGroup("/api/articles/{id:guid}");
        article.MapRead("/bench", BenchSheet.ShowAsync).Produces<BenchAnswer>();
        article.MapPost("/blocks", RowPlacing.AddAsync).Accepts<SentBeginning>("application/json").Produces<AddedAnswer>();
        article.MapRead("/presence", AttendanceDesk.ShowAsync).Produces<AttendanceAnswer>();
        var block = article.MapGroup("/blocks/{blockId:guid}");
        block.MapPut("", RowSaving.SaveAsync).Accepts<SentRow>("application/json").Produces<SavedAnswer>();
        block.MapPost("/omit", RowPlacing.OmitAsync).Accepts<SentPlace>("application/json").Produces<SavedAnswer>();
        block.MapPost("/move", RowPlacing.MoveAsync).Accepts<SentMove>("application/json").Produces<DoneAnswer>();
        block.MapPost("/settle", RowPlacing.SettleAsync).Accepts<SentSettlement>("application/json").Produces<DoneAnswer>();
        block.MapRead("/offers", OfferDesk.ShowAsync).Produces<OffersAnswer>();
        block.MapPost("/machine", OfferDesk.ProposeAsync).Produces<MachineOffer>();
    }

    /// <summary>Says in the description of the API what a route answers.</summary>
    private static void Produces<T>(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}
