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
        _open = AcceptAsync();
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
        await _open;
        _closed.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_closed.Token);
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
