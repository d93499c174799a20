using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.House;

/// <summary>
/// Routes whose handlers are compiled when they are first asked for. The framework compiles all of them before the first request: with some two
/// hundred, more than a second of every start.
/// </summary>
internal static class PaperRoutes
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] _writing = [HttpMethods.Post];

    /// <summary>What is answered to GET is answered to HEAD alike; the server leaves the body out.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapLater(pattern, _reading, handler);

    /// <summary>What changes something is a POST.</summary>
    public static RouteHandlerBuilder MapWrite(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapLater(pattern, _writing, handler);

    /// <summary>By the door that the framework keeps for its own generator: there alone a route's metadata is read apart from its handler.</summary>
    public static RouteHandlerBuilder MapLater(this IEndpointRouteBuilder routes, string pattern, string[] methods, Delegate handler) =>
        RouteHandlerServices.Map(routes, pattern, handler, methods, RequestDelegateFactory.InferMetadata, Later);

    public static bool IsRead(this HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static RequestDelegateResult Later(Delegate handler, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? metadata)
    {
        // Without the metadata: with it, all that was learnt of the handler's parameters would be kept for every route, asked for or not.
        var compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options).RequestDelegate);
        return new RequestDelegateResult(context => compiled.Value(context), metadata?.EndpointMetadata ?? []);
    }
}
