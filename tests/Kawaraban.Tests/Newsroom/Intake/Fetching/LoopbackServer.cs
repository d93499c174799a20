using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

/// <summary>
/// A server on loopback that says exactly what a test wants, byte for byte: <c>new LoopbackServer(call =&gt; call.AnswerAsync("200 OK", "hello"))</c>.
/// It counts connections, so that a test can show that nobody came.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TcpListener? _other;
    private readonly CancellationTokenSource _closed = new();
    private readonly Func<LoopbackCall, Task> _script;
    private readonly ConcurrentQueue<LoopbackCall> _calls = [];
    private readonly Task _open;
    private int _connections;

    /// <param name="script">What is done with each call; the connection is closed when it ends.</param>
    public LoopbackServer(Func<LoopbackCall, Task> script)
    {
        _script = script;
        _listener.Start();
        _other = AtVersion6(Port);
        _open = Task.WhenAll(AcceptAsync(_listener), _other is null ? Task.CompletedTask : AcceptAsync(_other));
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections were made, with a request or without.</summary>
    public int Connections => _connections;

    /// <summary>The calls in the order in which they came.</summary>
    public IReadOnlyList<LoopbackCall> Calls => [.. _calls];

    /// <summary>Host and port, as the list of allowed hosts has them.</summary>
    public string Host => $"127.0.0.1:{Port}";

    public string Url(string path = "/") => $"http://{Host}{path}";

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _listener.Stop();
        _other?.Stop();
        await _open;
        _closed.Dispose();
    }

    /// <summary>The same port of <c>::1</c>; null where the machine has no IPv6 or the port is taken there.</summary>
    private static TcpListener? AtVersion6(int port)
    {
        try
        {
            var other = new TcpListener(IPAddress.IPv6Loopback, port);
            other.Start();
            return other;
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(_closed.Token);
                Interlocked.Increment(ref _connections);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                if (await LoopbackCall.ReadAsync(client, _closed.Token) is { } call)
                {
                    _calls.Enqueue(call);
                    await _script(call);
                }
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client hung up, as clients of bad servers should.
            }
        }
    }
}
