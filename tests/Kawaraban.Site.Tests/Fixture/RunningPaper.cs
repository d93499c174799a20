using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pictures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>The real program on a port of its own, with a database of its own. Dispose it, and nothing is left.</summary>
public sealed class RunningPaper : IAsyncDisposable
{
    public const string Password = "a long and quiet harbour";
    private readonly WebApplication _app;
    private readonly string? _postgres;
    private int _staff;

    private RunningPaper(WebApplication app, string folder, string? postgres, PaperStart.Started started)
    {
        _app = app;
        _postgres = postgres;
        Folder = folder;
        Started = started;
        Reader = NewClient();
    }

    public string Folder { get; }

    public PaperStart.Started Started { get; }

    /// <summary>As <c>http://localhost:41234</c>.</summary>
    public string Origin => Started.Address.TrimEnd('/');

    public IServiceProvider Services => _app.Services;

    /// <summary>A reader: no cookies kept, no redirects followed, no compression asked for.</summary>
    public HttpClient Reader { get; }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>All routes, the desk's too, whether somebody has been there or not.</summary>
    public IReadOnlyList<RouteEndpoint> Routes
    {
        get
        {
            Get<StaffEntrance>().Open();
            return [.. Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
        }
    }

    /// <param name="demo">Whether the demonstration newspaper is loaded.</param>
    /// <param name="editions">Another folder of editions.</param>
    /// <param name="adjust">Puts something else in place of a part of the program.</param>
    /// <param name="allowHosts">Hosts on loopback that may be fetched from.</param>
    /// <param name="needsSecondFactor">Whether releasing needs a second factor.</param>
    /// <param name="proxies">Whose word on who asks is believed.</param>
    public static async Task<RunningPaper> StartAsync(
        Database database, bool demo = false, string? editions = null, TimeProvider? clock = null, Action<WebApplicationBuilder>? adjust = null, string allowHosts = "", bool needsSecondFactor = false, params IReadOnlyList<System.Net.IPAddress> proxies)
    {
        var postgres = database == Database.Postgres ? await PostgresCluster.NewDatabaseAsync() : null;
        var folder = Directory.CreateTempSubdirectory("kawaraban-").FullName;
        var setting = new PaperSetting
        {
            DataFolder = folder,
            EditionsFolder = editions ?? Path.Combine(AppContext.BaseDirectory, "editions"),
            DemoFolder = demo ? Path.Combine(AppContext.BaseDirectory, "demo") : null,
            Postgres = postgres,
            Port = 0,
            Proxies = proxies,
            AllowedHosts = AllowedHosts.Parse(allowHosts),
            NeedsSecondFactor = needsSecondFactor,
            PictureWorker = new PictureWorkerCommand("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "kawaraban.dll"), PictureWorkerCommand.Name]),
        };
        var app = PaperHost.Build(setting, clock, adjust);
        return new RunningPaper(app, folder, postgres, await PaperStart.RunAsync(app));
    }

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = new Uri(Origin) };

    /// <summary>Somebody new with that role, signed in through the form.</summary>
    public async Task<DeskClient> SignInAsync(string role, string deskEdition = "en")
    {
        var email = $"{role}{Interlocked.Increment(ref _staff)}@lantern.example";
        var made = await Services.AddStaffAsync(email, $"{role} {_staff}", role, Password, deskEdition);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(error => error.Description)));
        var client = new DeskClient(NewClient(), email);
        await client.SignInAsync(Password);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await _app.StopAsync().OrNeverAsync();
        await _app.DisposeAsync().AsTask().OrNeverAsync();
        if (_postgres is not null)
        {
            await PostgresCluster.DropAsync(_postgres);
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
