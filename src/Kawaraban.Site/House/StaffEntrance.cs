using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.House;

/// <summary>
/// The desk's own way in, apart from the readers': its hundreds of routes, and all that they need, are laid out when somebody first comes to the desk.
/// A paper that only readers visit never pays for them, neither at its start nor in memory.
/// </summary>
/// <param name="map">Maps the desk's routes.</param>
internal sealed class StaffEntrance(IServiceProvider services, Action<IEndpointRouteBuilder> map)
{
    /// <summary>Where all that an editor does has its address.</summary>
    public const string Root = "/desk";

    private readonly Lazy<RequestDelegate> _desk = new(() => Lay(services, map));

    public Task PassAsync(HttpContext context, RequestDelegate next) => context.Request.Path.StartsWithSegments(Root) ? _desk.Value(context) : next(context);

    /// <summary>Lays the desk's routes out before anybody comes: for those who ask which there are.</summary>
    public void Open() => _ = _desk.Value;

    private static RequestDelegate Lay(IServiceProvider services, Action<IEndpointRouteBuilder> map)
    {
        var entrance = new ApplicationBuilder(services);
        entrance.UseRouting();
        entrance.UseAuthentication();
        entrance.UseAuthorization();
        entrance.UseAntiforgery();
        entrance.UseEndpoints(map);
        return entrance.Build();
    }
}
