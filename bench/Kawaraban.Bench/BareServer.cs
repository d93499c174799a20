using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Hosting;

namespace Kawaraban.Bench;

/// <summary>The least that ASP.NET Core can do: an endpoint on Kestrel that answers with the same bytes each time.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(string file, string encoding)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            if (encoding != "identity")
            {
                context.Response.Headers.ContentEncoding = encoding;
            }
            return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        await app.StartAsync();
        Console.WriteLine($"The bare server is at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
