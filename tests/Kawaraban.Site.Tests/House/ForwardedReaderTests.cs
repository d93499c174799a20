using System.Net;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Site.Press.Reads;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.House;

/// <summary>Who is behind a proxy is told from who says so.</summary>
public sealed class ForwardedReaderTests
{
    [Fact]
    public async Task Readers_behind_a_named_proxy_are_told_apart()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, proxies: [IPAddress.Loopback]);

        Assert.Equal(3, await ReadsAsync(paper, "203.0.113.1", "203.0.113.2", "203.0.113.1", "2001:db8::7"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("198.51.100.9")]
    public async Task Nobody_else_is_believed(string? proxy)
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, proxies: proxy is null ? [] : [IPAddress.Parse(proxy)]);

        Assert.Equal(1, await ReadsAsync(paper, "203.0.113.1", "203.0.113.2", "203.0.113.3"));
    }

    [Fact]
    public async Task What_a_reader_writes_before_the_proxys_own_word_counts_for_nothing()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, proxies: [IPAddress.Loopback]);

        Assert.Equal(1, await ReadsAsync(paper, "192.0.2.1, 203.0.113.1", "192.0.2.2, 203.0.113.1", "127.0.0.1, 203.0.113.1"));
    }

    /// <summary>How many reads are counted of one article and one browser, with these addresses forwarded.</summary>
    private static async Task<long> ReadsAsync(RunningPaper paper, params IReadOnlyList<string> forwarded)
    {
        var article = await paper.PublishAsync("forwarded", "Words.");
        foreach (var address in forwarded)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/en/world/forwarded");
            request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Safari/537.36");
            request.Headers.Add("X-Forwarded-For", address);
            using var answer = await paper.Reader.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        await paper.Get<ReadRound>().RunAsync();
        return await paper.Get<ReadLedger>().TotalAsync(article);
    }
}
