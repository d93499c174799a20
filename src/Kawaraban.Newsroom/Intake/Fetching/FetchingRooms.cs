using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>Opens the doors of fetching to a program.</summary>
public static class FetchingRooms
{
    /// <param name="setting">What the client is told of the paper.</param>
    public static IServiceCollection AddFetching(this IServiceCollection services, Func<IServiceProvider, FetchSetting> setting) => services
        .AddSingleton<IHostResolver, SystemResolver>()
        .AddSingleton<IFetcher>(paper => new GuardedFetcher(setting(paper), paper.GetRequiredService<IHostResolver>(), paper.GetRequiredService<TimeProvider>()))
        .AddSingleton<PictureFetch>()
        .AddSingleton<WebSubDesk>();
}
