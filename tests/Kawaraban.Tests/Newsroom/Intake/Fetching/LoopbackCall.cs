using System.Net.Sockets;
using System.Text;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

/// <summary>One request as it came to a <see cref="LoopbackServer"/>, and the connection to answer by.</summary>
internal sealed class LoopbackCall
{
    private readonly TcpClient _client;

    private LoopbackCall(TcpClient client, string head, string body, CancellationToken closed)
    {
        (_client, Head, Body, Closed) = (client, head, body, closed);
    }

    /// <summary>Ends with the server: what a script that never ends waits for.</summary>
    public CancellationToken Closed { get; }

    /// <summary>The request's line and headers.</summary>
    public string Head { get; }

    public string Body { get; }

    public string Method => Head.Split(' ')[0];

    public string Path => Head.Split(' ')[1];

    /// <summary>A header's value, or null.</summary>
    public string? this[string name] => Head.Split("\r\n").Skip(1).Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim()).FirstOrDefault();

    /// <summary>The names of the headers, in order of the alphabet.</summary>
    public IEnumerable<string> Names => Head.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal);

    /// <summary>A whole answer: <c>AnswerAsync("304 Not Modified")</c>, <c>AnswerAsync("200 OK", feed, "Content-Type: application/rss+xml", "ETag: \"a\"")</c>.</summary>
    public Task AnswerAsync(string status, string body = "", params string[] headers) => AnswerAsync(status, Encoding.UTF8.GetBytes(body), headers);

    public async Task AnswerAsync(string status, byte[] body, params string[] headers)
    {
        var lines = headers.Prepend($"HTTP/1.1 {status}").Append($"Content-Length: {body.Length}").Append("Connection: close");
        await SendAsync(string.Join("\r\n", lines) + "\r\n\r\n");
        await SendAsync(body);
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _client.GetStream().WriteAsync(bytes, Closed);

    /// <summary>Says no more, and keeps the connection until the client hangs up.</summary>
    public async Task FallSilentAsync() => await _client.GetStream().CopyToAsync(Stream.Null, Closed);

    /// <summary>Breaks the connection with a reset.</summary>
    public void Reset() => _client.Client.Close(0);

    /// <summary>Reads one request; null when the client hung up before it had sent one.</summary>
    public static async Task<LoopbackCall?> ReadAsync(TcpClient client, CancellationToken closed)
    {
        var stream = client.GetStream();
        var head = new StringBuilder();
        var one = new byte[1];
        while (!EndsHead(head))
        {
            if (await stream.ReadAsync(one, closed) == 0)
            {
                return null;
            }
            head.Append((char)one[0]);
        }
        var call = new LoopbackCall(client, head.ToString(), "", closed);
        var body = new byte[int.TryParse(call["Content-Length"], out var length) ? length : 0];
        await stream.ReadExactlyAsync(body, closed);
        return new LoopbackCall(client, call.Head, Encoding.UTF8.GetString(body), closed);
    }

    private static bool EndsHead(StringBuilder head) => head.Length >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r';
}
