using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Newsstand;

/// <summary>What readers open, as a table.</summary>
internal static class NewsstandRoutes
{
    public static IServiceCollection AddNewsstand(this IServiceCollection services) => services;

    public static void MapNewsstand(this IEndpointRouteBuilder routes)
    {
    }
}
