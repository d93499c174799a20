using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>
/// Opens connections: resolves the name once, judges every address, and connects to one of those that were judged. A name that gives a
/// public address to the judge and another to the connection (rebinding) has no second time to answer.
/// </summary>
internal sealed class PinnedConnection(IHostResolver resolver, AllowedHosts allowed, Dial dial, TimeProvider clock)
{
    /// <exception cref="AddressRefusedException">One of its addresses may not be asked.</exception>
    public async Task<Stream> OpenAsync(string host, int port, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(FetchLimits.Connect, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            return await ConnectAsync(await AddressesAsync(host, port, either.Token), port, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private async Task<IReadOnlyList<IPAddress>> AddressesAsync(string host, int port, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolver.ResolveAsync(host, cancel);
        if (!allowed.Contains(host, port) && addresses.Any(RefusedNetworks.Refuses))
        {
            throw new AddressRefusedException();
        }
        return [.. addresses.Select(address => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)];
    }

    /// <summary>The first that takes the connection. The others are tried when one says no, not when it says nothing: time is short.</summary>
    private async Task<Stream> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancel)
    {
        var refusal = new SocketException((int)SocketError.HostNotFound);
        foreach (var address in addresses.Take(FetchLimits.MostAddresses))
        {
            try
            {
                return await dial(new IPEndPoint(address, port), cancel);
            }
            catch (SocketException failed)
            {
                refusal = failed;
            }
        }
        throw refusal;
    }
}
