using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>A provider on loopback: one address, whose document a test sets, with a tag that changes when the document does.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WireServer(WebApplication app) => _app = app;

    public string Document { get; set; } = "";

    /// <summary>How often it was answered with a document, and how often with "not modified".</summary>
    public int Sent { get; private set; }

    public int Spared { get; private set; }

    /// <summary>Completes when somebody asks for the first time.</summary>
    public Task Asked => _asked.Task;

    public string Host => new Uri(_app.Urls.First()).Authority;

    public string Address => $"http://{Host}/wire.json";

    public static async Task<WireServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new WireServer(builder.Build());
        server._app.MapGet("/wire.json", server.Answer);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private IResult Answer(HttpContext context)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)))[..16]}\"";
        context.Response.Headers.ETag = tag;
        _asked.TrySetResult();
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            Spared++;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        Sent++;
        return Results.Text(Document, "application/json");
    }
}
