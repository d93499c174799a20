using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>What the description of the API says of a route: its name, what it is for, what it takes and answers.</summary>
internal static class Descriptions
{
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";

    /// <param name="name">As clients made of the description call it: no two routes have the same.</param>
    public static T Described<T>(this T route, string name, string summary)
        where T : IEndpointConventionBuilder
    {
        foreach (var status in (int[])[StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests])
        {
            route.Refuses<T, ProblemAnswer>(status);
        }
        return route.WithName(name).WithSummary(summary);
    }

    /// <summary>Anything is let through to the door: what is no JSON is refused behind it, and not before whoever sends it is known.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route)
        where T : notnull => route.Accepts<T>(Json, "*/*");

    public static IEndpointConventionBuilder Answers<T>(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Json]));

    public static IEndpointConventionBuilder Refuses<T>(this IEndpointConventionBuilder route, int status) => route.Refuses<IEndpointConventionBuilder, T>(status);

    private static TRoute Refuses<TRoute, T>(this TRoute route, int status)
        where TRoute : IEndpointConventionBuilder => route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), [Problem]));
}
