using System.Text;
using Kawaraban.Newsroom.Intake.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

/// <summary>Servers that are slow, endless, broken or hostile: each a clear outcome, in time by a clock of the test's own.</summary>
public sealed class BadServerTests
{
    private const string Headers = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";

    [Theory]
    [InlineData("", 10)]
    [InlineData("HTTP/1", 10)]
    [InlineData(Headers + "Content-Length: 1000000\r\n\r\n<", 30)]
    [InlineData(Headers + "Transfer-Encoding: chunked\r\n\r\n1\r\n<\r\n", 30)]
    public async Task Silence_is_too_slow(string said, int seconds)
    {
        var come = new TaskCompletionSource();
        await using var server = new LoopbackServer(async call =>
        {
            await call.SendAsync(said);
            come.SetResult();
            await call.FallSilentAsync();
        });
        var clock = new FakeTimeProvider();
        using var fetcher = new Town().With("news.example.org", server).Fetcher(clock);
        var fetching = fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed), default);
        await come.Task;
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(FetchCode.TooSlow, Assert.IsType<FetchOutcome.Refused>(await fetching).Code);
    }

    [Fact]
    public async Task Two_hundred_servers_in_drops_hold_up_nobody()
    {
        var come = new CountdownEvent(200);
        await using var server = new LoopbackServer(async call =>
        {
            if (call.Path == "/good")
            {
                await call.AnswerAsync("200 OK", "<rss/>");
                return;
            }
            await call.SendAsync(Headers + "\r\n.");
            come.Signal();
            await call.FallSilentAsync();
        });
        var clock = new FakeTimeProvider();
        using var fetcher = new Town().With("news.example.org", server).Fetcher(clock);
        var slow = Enumerable.Range(0, 200).Select(i => fetcher.FetchAsync(new FetchRequest($"http://news.example.org/{i}", FetchKind.Feed), default)).ToList();
        await Task.Run(come.Wait);
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(new FetchRequest("http://news.example.org/good", FetchKind.Feed), default));
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.All(await Task.WhenAll(slow), outcome => Assert.Equal(FetchCode.TooSlow, Assert.IsType<FetchOutcome.Refused>(outcome).Code));
    }

    [Fact]
    public async Task A_name_that_is_never_resolved_is_too_slow()
    {
        var clock = new FakeTimeProvider();
        var asked = new TaskCompletionSource();
        using var fetcher = new Kawaraban.Newsroom.Intake.Fetching.Guard.GuardedFetcher(new(), new SilentResolver(asked), clock);
        var fetching = fetcher.FetchAsync(new FetchRequest("http://news.example.org/", FetchKind.Feed), default);
        await asked.Task;
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(FetchCode.TooSlow, Assert.IsType<FetchOutcome.Refused>(await fetching).Code);
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "says a length beyond the limit", "Content-Length: 10485761\r\n\r\n", FetchCode.TooLarge },
        { "says a length beyond all", "Content-Length: 99999999999999999999\r\n\r\n", FetchCode.NotReached },
        { "ends before its length", "Content-Length: 100\r\n\r\n<rss", FetchCode.NotReached },
        { "says two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n\r\n<rss/>", FetchCode.NotReached },
        { "breaks its chunks", "Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n", FetchCode.NotReached },
        { "leaves its chunks", "Transfer-Encoding: chunked\r\n\r\n6\r\n<rss/>\r\n", FetchCode.NotReached },
        { "packs twice", "Content-Encoding: gzip, gzip\r\nContent-Length: 6\r\n\r\n<rss/>", FetchCode.BadEncoding },
        { "packs twice in two headers", "Content-Encoding: gzip\r\nContent-Encoding: br\r\nContent-Length: 6\r\n\r\n<rss/>", FetchCode.BadEncoding },
        { "packs in its own way", "Content-Encoding: zstd\r\nContent-Length: 6\r\n\r\n<rss/>", FetchCode.BadEncoding },
        { "says that it packs", "Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<rss/>", FetchCode.BadEncoding },
        { "floods with one header", $"X: {new string('x', 40_000)}\r\n\r\n", FetchCode.TooLarge },
        { "floods with headers", string.Concat(Enumerable.Range(0, 4000).Select(i => $"X-{i}: {i}\r\n")) + "\r\n", FetchCode.TooLarge },
        { "has no end of headers", "X: y\r\n", FetchCode.NotReached },
        { "writes a header without a colon", "rubbish\r\n\r\n", FetchCode.NotReached },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_answer_is_a_code(string what, string rest, string code)
    {
        await using var server = new LoopbackServer(call => call.SendAsync(Headers + rest));
        Assert.True(code == await CodeAsync(server), what);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n")]
    [InlineData("-ERR unknown command\r\n")]
    [InlineData("HTTP/9.9 200 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    [InlineData("<html>an answer of the first HTTP</html>")]
    public async Task What_speaks_no_HTTP_tells_nothing(string greeting)
    {
        await using var server = new LoopbackServer(call => call.SendAsync(greeting));
        Assert.Equal(FetchCode.NotReached, await CodeAsync(server));
    }

    [Fact]
    public async Task A_reset_is_not_reached()
    {
        await using var server = new LoopbackServer(async call =>
        {
            await call.SendAsync(Headers + "Content-Length: 100\r\n\r\n<");
            call.Reset();
        });
        Assert.Equal(FetchCode.NotReached, await CodeAsync(server));
    }

    [Fact]
    public async Task A_body_without_an_end_is_too_large()
    {
        var piece = new byte[256 * 1024];
        await using var server = new LoopbackServer(async call =>
        {
            await call.SendAsync(Headers + "\r\n");
            while (true)
            {
                await call.SendAsync(piece);
            }
        });
        Assert.Equal(FetchCode.TooLarge, await CodeAsync(server, FetchKind.Page));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_bomb_is_too_large(string packing)
    {
        var bomb = GuardedFetcherTests.Pack(new string('.', 1_100_000), packing);
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", bomb, $"Content-Encoding: {packing}"));
        Assert.Equal(FetchCode.TooLarge, await CodeAsync(server));
    }

    [Fact]
    public async Task A_small_text_may_be_packed_tightly()
    {
        var packed = GuardedFetcherTests.Pack(new string('.', 900_000), "gzip");
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", packed, "Content-Encoding: gzip"));
        using var fetcher = new Town().With("news.example.org", server).Fetcher();
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed), default));
    }

    private static async Task<string> CodeAsync(LoopbackServer server, FetchKind kind = FetchKind.Feed)
    {
        using var fetcher = new Town().With("news.example.org", server).Fetcher();
        return Assert.IsType<FetchOutcome.Refused>(await fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", kind), default)).Code;
    }

    private sealed class SilentResolver(TaskCompletionSource asked) : Kawaraban.Newsroom.Intake.Fetching.Guard.IHostResolver
    {
        public async Task<IReadOnlyList<System.Net.IPAddress>> ResolveAsync(string host, CancellationToken cancel)
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancel);
            return [];
        }
    }
}
