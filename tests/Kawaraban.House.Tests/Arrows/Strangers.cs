namespace Kawaraban.House.Tests.Arrows;

// What nobody in the house may do, each in another disguise. Nothing calls them.

internal sealed class Stranger
{
    public static async Task<string> FetchAsync(string url)
    {
        await Task.Yield();
        using var client = new HttpClient();
        return await client.GetStringAsync(url);
    }
}

internal sealed class StrangerByLambda
{
    public static Func<string, Task<System.Net.IPAddress[]>> Resolve => name => System.Net.Dns.GetHostAddressesAsync(name);
}

internal sealed class StrangerByGeneric
{
    public static object? Find(IServiceProvider services) => services.GetService(typeof(Lazy<List<System.Net.Sockets.TcpClient[]>>));
}

internal sealed class StrangerByCatch
{
    public static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (HttpRequestException)
        {
            // As one who had a client would.
        }
    }
}

internal sealed class StrangerByBase : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage());
}
