using System.IO.Compression;
using System.Net;
using System.Text;
using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

public sealed class GuardedFetcherTests
{
    [Fact]
    public async Task What_the_server_says_comes_as_it_was_said()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", "<rss/>", "Content-Type: text/xml; charset=Shift_JIS", "ETag: W/\"a, b\"", "Last-Modified: yesterday, about noon", "Link: </hub>; rel=hub", "Link: </feed>; rel=self", "Cache-Control: max-age=600", "Age: 60"));
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server));
        Assert.Equal("<rss/>", Encoding.UTF8.GetString(fetched.Bytes.Span));
        Assert.Equal(("text/xml; charset=Shift_JIS", "W/\"a, b\"", "yesterday, about noon"), (fetched.ContentType, fetched.ETag, fetched.LastModified));
        Assert.Equal(["</hub>; rel=hub", "</feed>; rel=self"], fetched.Links);
        Assert.Equal(TimeSpan.FromMinutes(9), fetched.MaxAge);
        Assert.Equal(("http://news.example.org/feed", null), (fetched.Url, fetched.MovedTo));
    }

    [Fact]
    public async Task The_request_says_who_asks_and_bears_nothing_else()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", "", "Set-Cookie: a=b; Path=/"));
        var town = new Town().With("news.example.org", server);
        using var fetcher = town.Fetcher();
        await fetcher.FetchAsync(new FetchRequest("http://news.example.org/a?b=%2F#c", FetchKind.Feed), default);
        await fetcher.FetchAsync(new FetchRequest("http://news.example.org/a", FetchKind.Feed) { ETag = "\"1\"", LastModified = "Sun" }, default);
        Assert.Equal("GET /a?b=%2F HTTP/1.1", server.Calls[0].Head.Split("\r\n")[0]);
        Assert.StartsWith("Kawaraban/", server.Calls[0]["User-Agent"], StringComparison.Ordinal);
        Assert.EndsWith("(The Harbour Courier; +https://courier.example.org)", server.Calls[0]["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "If-Modified-Since", "If-None-Match", "User-Agent"], server.Calls[1].Names);
        Assert.Equal(("news.example.org", "\"1\"", "Sun"), (server.Calls[1]["Host"], server.Calls[1]["If-None-Match"], server.Calls[1]["If-Modified-Since"]));
    }

    [Fact]
    public async Task A_form_is_posted()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("202 Accepted"));
        using var fetcher = new Town().With("hub.example.org", server).Fetcher();
        var outcome = await fetcher.FetchAsync(new FetchRequest("http://hub.example.org/", FetchKind.Hub) { Form = new Dictionary<string, string> { ["hub.topic"] = "http://a/?b&c" } }, default);
        Assert.IsType<FetchOutcome.Fetched>(outcome);
        Assert.Equal(("POST", "hub.topic=http%3A%2F%2Fa%2F%3Fb%26c"), (server.Calls[0].Method, server.Calls[0].Body));
    }

    [Fact]
    public async Task Not_modified_needs_a_question_that_could_be_answered_so()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("304 Not Modified"));
        Assert.IsType<FetchOutcome.NotModified>(await AskAsync(server, etag: "\"1\""));
        Assert.Equal(FetchCode.NotReached, Assert.IsType<FetchOutcome.Refused>(await AskAsync(server)).Code);
    }

    [Fact]
    public async Task Gone_is_gone()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("410 Gone"));
        Assert.IsType<FetchOutcome.Gone>(await AskAsync(server));
    }

    [Theory]
    [InlineData("429 Too Many Requests", "120", 120)]
    [InlineData("503 Service Unavailable", "Sun, 22 Nov 2099 09:00:00 GMT", 30 * 24 * 3600)]
    [InlineData("503 Service Unavailable", "-5", null)]
    [InlineData("503 Service Unavailable", "soon", null)]
    public async Task A_busy_server_says_for_how_long(string status, string retry, int? seconds)
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync(status, "", $"Retry-After: {retry}"));
        var refused = Assert.IsType<FetchOutcome.Refused>(await AskAsync(server));
        Assert.Equal((FetchCode.Busy, seconds), (refused.Code, (int?)refused.RetryAfter?.TotalSeconds));
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("401 Unauthorized")]
    [InlineData("403 Forbidden")]
    [InlineData("500 Internal Server Error")]
    [InlineData("206 Partial Content")]
    [InlineData("300 Multiple Choices")]
    [InlineData("999 Strange")]
    public async Task Nobody_learns_by_us_what_stands_behind_a_failure(string status)
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync(status, "stack trace of 10.0.0.7", "Server: secret/1.0"));
        Assert.Equal(await ClosedPortAsync(), await AskAsync(server));
    }

    [Fact]
    public async Task Redirects_are_followed_and_the_permanent_ones_at_the_beginning_are_told()
    {
        await using var server = new LoopbackServer(call => call.Path switch
        {
            "/feed" => call.AnswerAsync("301 Moved Permanently", "", "Location: /b"),
            "/b" => call.AnswerAsync("308 Permanent Redirect", "", "Location: http://news.example.org/c#top"),
            "/c" => call.AnswerAsync("302 Found", "", "Location: d"),
            "/d" => call.AnswerAsync("301 Moved Permanently", "", "Location: //news.example.org/é"),
            _ => call.AnswerAsync("200 OK", "here"),
        });
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server));
        Assert.Equal(("http://news.example.org/c#top", 5), (fetched.MovedTo, server.Calls.Count));
        Assert.StartsWith("http://news.example.org/%", fetched.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed")]
    [InlineData("/another")]
    public async Task Redirects_without_an_end_are_left(string location)
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("301 Moved Permanently", "", "Location: " + (location == "/feed" ? location : call.Path + "x")));
        Assert.Equal(FetchCode.TooManyRedirects, Assert.IsType<FetchOutcome.Refused>(await AskAsync(server)).Code);
        Assert.InRange(server.Calls.Count, 1, 6);
    }

    [Fact]
    public async Task A_form_is_sent_on_only_where_it_keeps_its_fields()
    {
        await using var server = new LoopbackServer(call => call.Path == "/end" ? call.AnswerAsync("202 Accepted") : call.AnswerAsync(call.Path == "/307" ? "307 Temporary Redirect" : "302 Found", "", "Location: /end"));
        using var fetcher = new Town().With("hub.example.org", server).Fetcher();
        var form = new Dictionary<string, string> { ["a"] = "b" };
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(new FetchRequest("http://hub.example.org/307", FetchKind.Hub) { Form = form }, default));
        Assert.Equal(("POST", "a=b"), (server.Calls[1].Method, server.Calls[1].Body));
        Assert.Equal(FetchCode.BadRedirect, Assert.IsType<FetchOutcome.Refused>(await fetcher.FetchAsync(new FetchRequest("http://hub.example.org/302", FetchKind.Hub) { Form = form }, default)).Code);
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_is_judged_each_time()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", "here"));
        var town = new Town().With("other.example.org", server).With("news.example.org", [[IPAddress.Parse("93.184.216.1")], [IPAddress.Loopback]]);
        using var fetcher = town.Fetcher();
        var request = new FetchRequest("http://news.example.org/feed", FetchKind.Feed);
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(request, default));
        Assert.Equal(FetchCode.AddressRefused, Assert.IsType<FetchOutcome.Refused>(await fetcher.FetchAsync(request, default)).Code);
        Assert.Equal([new IPEndPoint(IPAddress.Parse("93.184.216.1"), 80)], town.Dialled);
    }

    [Fact]
    public async Task The_second_address_is_tried_when_the_first_says_no()
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", "here"));
        var town = new Town().With("other.example.org", server).With("news.example.org", [IPAddress.Parse("93.184.217.1"), IPAddress.Parse("93.184.216.1")]);
        using var fetcher = town.Fetcher();
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed), default));
        Assert.Equal(2, town.Dialled.Count);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("X-GZIP")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    public async Task What_is_packed_is_unpacked(string packing)
    {
        await using var server = new LoopbackServer(call => call.AnswerAsync("200 OK", Pack("<rss/>", packing), $"Content-Encoding: {packing.Split(' ')[^1]}"));
        Assert.Equal("<rss/>", Encoding.UTF8.GetString(Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server)).Bytes.Span));
    }

    [Fact]
    public async Task Cancelling_is_the_caller_s_and_no_outcome()
    {
        await using var server = new LoopbackServer(call => call.FallSilentAsync());
        using var gone = new CancellationTokenSource();
        using var fetcher = new Town().With("news.example.org", server).Fetcher();
        var asked = fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed), gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    internal static byte[] Pack(string text, string packing)
    {
        using var packed = new MemoryStream();
        using (Stream packer = packing.ToLowerInvariant() switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            "raw deflate" => new DeflateStream(packed, CompressionLevel.Optimal),
            _ => new GZipStream(packed, CompressionLevel.Optimal),
        })
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }
        return packed.ToArray();
    }

    private static async Task<FetchOutcome> AskAsync(LoopbackServer server, string? etag = null)
    {
        using var fetcher = new Town().With("news.example.org", server).Fetcher();
        return await fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed) { ETag = etag }, default);
    }

    private static async Task<FetchOutcome> ClosedPortAsync()
    {
        using var fetcher = new Town().With("news.example.org", [IPAddress.Parse("93.184.217.1")]).Fetcher();
        return await fetcher.FetchAsync(new FetchRequest("http://news.example.org/feed", FetchKind.Feed), default);
    }
}
