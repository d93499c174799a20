using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Channels;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Kawaraban.Site.Press.Sitemaps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press;

/// <summary>Registers the press.</summary>
internal static class PressRooms
{
    public static IServiceCollection AddPress(this IServiceCollection services) => services
        .AddSingleton(provider => new PageStore(provider.GetRequiredService<TimeProvider>(), folder: provider.GetRequiredService<PageFolder>()))
        .AddSingleton(FolderOf)
        .AddHostedService(provider => provider.GetRequiredService<PageFolder>())
        .AddSingleton<ArticleFacts>()
        .AddSingleton<ReadCounter>()
        .AddSingleton<PrintingPress>()
        .AddSingleton<StaleWatch>()
        .AddSingleton<ReadRound>()
        .AddSingleton(new SitemapMeasure())
        .AddSingleton<SitemapShelf>()
        .AddSingleton<ChannelAsking>()
        .AddSingleton<ChannelRound>()
        .AddHostedService(provider => provider.GetRequiredService<ChannelRound>())
        .AddHostedService(provider => provider.GetRequiredService<StaleWatch>())
        .AddHostedService(provider => provider.GetRequiredService<ReadRound>());

    private static PageFolder FolderOf(IServiceProvider provider)
    {
        var setting = provider.GetRequiredService<PaperSetting>();
        return new PageFolder(Path.Combine(setting.DataFolder, "pages"), Fingerprint.Of(setting), provider.GetRequiredService<ILogger<PageFolder>>());
    }
}
