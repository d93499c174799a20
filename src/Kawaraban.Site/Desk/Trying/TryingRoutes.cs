using Kawaraban.Site.House;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>The house style looked at, and its rules tried on the archive.</summary>
internal static class TryingRoutes
{
    public static IServiceCollection AddTrying(this IServiceCollection services) => services
        .AddSingleton<TrialRound>()
        .AddHostedService(provider => provider.GetRequiredService<TrialRound>());

    /// <summary>For whoever may read drafts.</summary>
    public static void MapTrials(this RouteGroupBuilder staff)
    {
        staff.MapRead("/{edition}/house-style", HouseStyleDesk.ListAsync);
        staff.MapRead("/{edition}/house-style/{rule}", HouseStyleDesk.ShowAsync);
        staff.MapRead("/{edition}/house-style/{rule}/guide", HouseStyleDesk.GuideAsync);
        staff.MapRead("/{edition}/trials/{id:long}", TrialDesk.ShowAsync);
        staff.MapRead("/{edition}/trials/{id:long}/findings.json", TrialDesk.SendAsync);
    }

    /// <summary>For editors: what is tried is on the way to be the house style.</summary>
    public static void MapTrying(this RouteGroupBuilder editors)
    {
        editors.MapWrite("/{edition}/house-style/{rule}", TrialSetting.BeginAsync);
        editors.MapWrite("/{edition}/trials/{id:long}/stop", TrialDesk.StopAsync);
        editors.MapWrite("/{edition}/trials/{id:long}/go-on", TrialDesk.GoOnAsync);
    }
}
