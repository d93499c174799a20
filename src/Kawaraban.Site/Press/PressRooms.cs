using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Press;

/// <summary>Registers the press.</summary>
internal static class PressRooms
{
    public static IServiceCollection AddPress(this IServiceCollection services) => services
        .AddSingleton(provider => new PageStore(provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ArticleFacts>()
        .AddSingleton<ReadCounter>()
        .AddSingleton<PrintingPress>()
        .AddSingleton<StaleWatch>()
        .AddSingleton<ReadRound>()
        .AddHostedService(provider => provider.GetRequiredService<StaleWatch>())
        .AddHostedService(provider => provider.GetRequiredService<ReadRound>());
}
