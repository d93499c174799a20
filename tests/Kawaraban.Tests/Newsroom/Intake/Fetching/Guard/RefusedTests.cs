using System.Globalization;
using System.Net;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

/// <summary><c>refused.tsv</c>: nobody comes to a server on loopback, however its address is written or reached.</summary>
public sealed class RefusedTests(RefusedTests.Vault vault) : IClassFixture<RefusedTests.Vault>
{
    private static readonly string[][] Rows = [.. File.ReadLines(Beside.This("refused.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string> Cases => new(Rows.Select(row => (row[0], row[1], row[2])));

    [Fact]
    public void There_are_enough_cases() => Assert.True(Rows.DistinctBy(row => (row[0], row[1])).Count() >= 120);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Is_refused_and_nobody_comes(string kind, string value, string code)
    {
        var port = vault.Server.Port;
        var before = vault.Server.Connections;
        value = value.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await using var gate = kind == "redirect" ? new LoopbackServer(call => call.AnswerAsync("302 Found", "", "Location: " + Latin1(value))) : null;
        var town = new Town().With("inner.example.org", [IPAddress.Loopback]);
        if (gate is not null)
        {
            town.With("news.example.org", gate);
        }
        if (kind == "name")
        {
            town.With("name.example.org", [.. value.Split(' ').Select(IPAddress.Parse)]);
        }
        using var fetcher = town.Fetcher(ports: port);
        var outcome = await MeetAsync(kind, value, port, fetcher);
        Assert.Equal(code, Assert.IsType<FetchOutcome.Refused>(outcome).Code);
        Assert.Equal(before, vault.Server.Connections);
        Assert.DoesNotContain(town.Dialled, end => RefusedNetworks.Refuses(end.Address));
    }

    [Theory]
    [InlineData("http://127.0.0.1:{port}/")]
    [InlineData("http://[::ffff:7f00:1]:{port}/")]
    [InlineData("http://inner.example.org:{port}/")]
    public async Task The_same_server_is_reached_where_its_host_is_allowed(string url)
    {
        var (port, before) = (vault.Server.Port, vault.Server.Connections);
        using var fetcher = new Town().With("inner.example.org", [IPAddress.Loopback]).Fetcher(allowed: $"127.0.0.1:{port}, inner.example.org, [::ffff:7f00:1]:{port}");
        var outcome = await fetcher.FetchAsync(new FetchRequest(url.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), FetchKind.Feed), default);
        Assert.IsType<FetchOutcome.Fetched>(outcome);
        Assert.Equal(before + 1, vault.Server.Connections);
    }

    private static async Task<FetchOutcome?> MeetAsync(string kind, string value, int port, GuardedFetcher fetcher)
    {
        if (kind == "hub")
        {
            var heard = new Overheard(fetcher);
            var offer = WebSubOffer.Of([], "https://news.example.org/feed", new WireSource { Hubs = [value] })!;
            await new WebSubDesk(heard, TimeProvider.System).AskAsync(WebSub.Begin(offer, default), "https://courier.example.org/websub/1", default);
            return heard.Last;
        }
        var url = kind switch { "name" => $"http://name.example.org:{port}/", "redirect" => "http://news.example.org/", _ => value };
        return await fetcher.FetchAsync(new FetchRequest(url, kind == "picture" ? FetchKind.Picture : FetchKind.Feed), default);
    }

    /// <summary>Headers go over the line as bytes: the server sends its location in UTF-8.</summary>
    private static string Latin1(string text) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>What nobody may reach.</summary>
    public sealed class Vault : IAsyncDisposable
    {
        internal LoopbackServer Server { get; } = new(call => call.AnswerAsync("200 OK", "secret"));

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
