using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Kawaraban.Newsroom.Intake.Fetching.Guard;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

/// <summary>
/// A small internet: names that have addresses, and public addresses behind which servers on loopback stand. Who dials loopback itself gets it,
/// so that a hole in the guard shows; who dials anything else reaches nothing.
/// </summary>
internal sealed class Town : IHostResolver
{
    private readonly Dictionary<string, IReadOnlyList<IPAddress[]>> _names = [];
    private readonly ConcurrentDictionary<string, int> _asked = [];
    private readonly Dictionary<IPAddress, LoopbackServer> _houses = [];

    /// <summary>What was dialled, in order.</summary>
    public ConcurrentQueue<IPEndPoint> Dialled { get; } = [];

    /// <summary>A server of a public name: <c>news.example.org</c> at an address of its own.</summary>
    public Town With(string name, LoopbackServer server)
    {
        var address = new IPAddress([93, 184, 216, (byte)(_houses.Count + 1)]);
        _houses.Add(address, server);
        return With(name, [address]);
    }

    /// <param name="answers">What the name resolves to, the first time, the second time and so on; the last holds.</param>
    public Town With(string name, params IPAddress[][] answers)
    {
        _names.Add(name, answers);
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancel)
    {
        if (!_names.TryGetValue(host, out var answers))
        {
            return Task.FromResult<IReadOnlyList<IPAddress>>([]);
        }
        var turn = _asked.AddOrUpdate(host, 0, (_, before) => before + 1);
        return Task.FromResult<IReadOnlyList<IPAddress>>(answers[Math.Min(turn, answers.Count - 1)]);
    }

    public Task<Stream> DialAsync(IPEndPoint endpoint, CancellationToken cancel)
    {
        Dialled.Enqueue(endpoint);
        return _houses.TryGetValue(endpoint.Address, out var server) ? Telephone.DialAsync(new IPEndPoint(IPAddress.Loopback, server.Port), cancel)
            : RefusedNetworks.Refuses(endpoint.Address) ? Telephone.DialAsync(endpoint, cancel)
            : throw new SocketException((int)SocketError.NetworkUnreachable);
    }

    /// <summary>The guarded client, in this town.</summary>
    /// <param name="ports">Ports that may be asked besides the usual ones.</param>
    public GuardedFetcher Fetcher(TimeProvider? clock = null, string allowed = "", params int[] ports)
    {
        var setting = new FetchSetting { Allowed = AllowedHosts.Parse(allowed), UserAgent = () => FetchSetting.AgentOf("The Harbour Courier", "https://courier.example.org") };
        return new GuardedFetcher(setting with { Ports = setting.Ports.Concat(ports).ToHashSet() }, this, clock ?? TimeProvider.System, DialAsync);
    }
}
