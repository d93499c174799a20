using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Site.Desk;
using Kawaraban.Site.Newsstand;
using Kawaraban.Site.Press;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

/// <summary>Puts the site together: what it is made of, and in which order a request meets it.</summary>
public static class PaperHost
{
    private const long LargestForm = 30 * 1024 * 1024;

    public static WebApplication Build(PaperSetting setting, TimeProvider? clock = null, Action<WebApplicationBuilder>? adjust = null)
    {
        // Slim, with the program's own folder as content root and no configuration files watched: a host that watches its working
        // folder pays for every folder in it.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "kawaraban" });
        builder.Configuration.Sources.Clear();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, setting));
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning)
            // A start that fails throws, and the command says why in a line.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            // Where this is on, every request is given an activity and a scope, for lines that nobody reads: what fails is told by Kestrel and by Failures.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // A failed command or write throws, and whoever asked says what it means.
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical)
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.Critical);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddPaper(setting);
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UsePaper();
        return app;
    }

    /// <summary>What the rooms need, without the web: for commands too.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, PaperSetting setting)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddLogging()
            .AddSingleton(setting)
            .AddSingleton(PublicationFolder.Read(setting.EditionsFolder))
            .AddSingleton(paper => new HouseStyles(setting.EditionsFolder, paper.GetRequiredService<Publication>()))
            .AddArchive(ArchiveSetting.Of(setting.Postgres, setting.DataFolder))
            .AddFetching(paper => FetchingOf(paper, setting))
            .AddMachine(setting.Machine, paper => FetchingOf(paper, setting))
            .AddSingleton(new DropFolders(Path.Combine(setting.DataFolder, "incoming")))
            .AddSingleton(new MemoryFolder(Path.Combine(setting.DataFolder, "memory")))
            .AddPictureStore(setting)
            .AddStaffAccounts();
    }

    private static FetchSetting FetchingOf(IServiceProvider paper, PaperSetting setting) =>
        new() { Allowed = setting.AllowedHosts, UserAgent = () => FetchSetting.AgentOf(paper.GetRequiredService<Publication>().Name, setting.PublicAddress) };

    private static void AddPaper(this IServiceCollection services, PaperSetting setting) => services
        .AddRooms(setting)
        .AddSingleton<PublicAddress>()
        .AddSingleton<Assets>()
        .AddSingleton<OwnReader>()
        .AddSingleton(services => new StaffEntrance(services, routes => routes.MapDesk()))
        .AddHostedService<SpareMemory>()
        .AddSingleton<PageRenderer>()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddPress()
        .AddNewsstand()
        .AddDesk()
        .AddDeskSignIn(setting);

    private static void UsePaper(this WebApplication app)
    {
        app.UseProxies();
        app.Use(app.Services.GetRequiredService<OwnReader>().Sit);
        app.Use(Answer(app.Services.GetRequiredService<PrintingPress>()));
        app.Use(app.Services.GetRequiredService<StaffEntrance>().PassAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.MapHealth();
        app.MapAssets();
        app.MapPictures();
        app.MapHubCalls();
        app.MapNewsstand();
    }

    /// <summary>A kept page is sent before anything else looks at the request; all else is answered behind the last door.</summary>
    private static Func<HttpContext, RequestDelegate, Task> Answer(PrintingPress press) => (context, next) =>
    {
        SecurityHeaders.Write(context);
        return press.TrySend(context) ?? Failures.CatchAsync(context, next);
    };

    private static void Listen(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel, PaperSetting setting)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestForm;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        if (setting.Listen == "localhost" && setting.Port != 0)
        {
            kestrel.ListenLocalhost(setting.Port);
        }
        else
        {
            kestrel.Listen(setting.Listen == "localhost" ? IPAddress.Loopback : IPAddress.Parse(setting.Listen), setting.Port);
        }
    }
}
