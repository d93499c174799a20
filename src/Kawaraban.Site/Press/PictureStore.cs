using Kawaraban.Newsroom.Pictures;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Press;

/// <summary>Registers the pictures' folder and the worker that renders them.</summary>
internal static class PictureStore
{
    public static IServiceCollection AddPictureStore(this IServiceCollection services, PaperSetting setting) => services
        .AddSingleton(provider => new PictureWorker(setting.PictureWorker ?? PictureWorkerCommand.OfThisProgram(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new RenditionStore(Path.Combine(setting.DataFolder, "pictures"), provider.GetRequiredService<PictureWorker>()))
        .AddSingleton<IPictureShelf, PictureShelf>()
        .AddSingleton<IPictureOriginals, PictureShelf>();
}
