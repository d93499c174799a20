using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk;

/// <summary>What an editor does, as a table.</summary>
internal static class DeskRoutes
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services;

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
    }
}
