using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>The machine's own resolver.</summary>
public sealed class SystemResolver : IHostResolver, IDisposable
{
    /// <summary>The system's resolver holds a thread for each name it waits for: two hundred dead names must not hold them all.</summary>
    private readonly SemaphoreSlim _places = new(16);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        var answer = AskAsync(host);
        return await answer.WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    /// <summary>Gives its place back when the system has answered, not when the caller has lost patience.</summary>
    private async Task<IReadOnlyList<IPAddress>> AskAsync(string host)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host);
        }
        catch (SocketException)
        {
            return [];
        }
        finally
        {
            _places.Release();
        }
    }
}
