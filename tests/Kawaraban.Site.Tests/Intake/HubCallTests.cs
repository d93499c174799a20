using System.Net;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>A hub's calls at the paper's address: a question is answered once it is expected, and only what is signed comes in.</summary>
public sealed class HubCallTests
{
    private const string Address = "https://wire.example.org/feed.json";
    private const string Hub = "https://hub.example.org/";
    private readonly SetFetcher _world = new();

    [Theory, OnEachDatabase]
    public async Task What_a_hub_signs_comes_in_and_what_it_does_not_sign_does_not(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database, adjust: builder => builder.Services.AddSingleton<IFetcher>(_world));
        var source = Sources.Feed(Address);
        await paper.Get<SourceBook>().AddAsync(source);
        _world.Set(Address, Feed(""));
        _world.Set(Hub, new FetchOutcome.Fetched(Array.Empty<byte>(), null, Hub, null, null, null, []));
        await paper.Get<SourcePoll>().RunAsync(source.Id, asked: true);
        await paper.Get<HubRound>().RunAsync(id => paper.Origin + "/websub/" + id);
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var subscription = await db.HubSubscriptions.AsNoTracking().SingleAsync();
        var callback = "/websub/" + subscription.Id;

        Assert.Equal(callback, new Uri(_world.Requests[^1].Form!["hub.callback"]).AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/websub/guessed?hub.mode=subscribe")).StatusCode);
        Assert.Equal("abc", await paper.Reader.GetStringAsync($"{callback}?hub.mode=subscribe&hub.topic={Uri.EscapeDataString(subscription.Topic)}&hub.challenge=abc&hub.lease_seconds=86400"));
        Assert.Contains(source.Id, await paper.Get<HubBook>().ToldAsync());

        var news = Feed("""{"id":"1","title":"Ferry resumes","content_text":"It sails."}""");
        Assert.Equal(HttpStatusCode.OK, await SendAsync(paper, callback, news, "sha256=" + new string('0', 64)));
        Assert.Equal(0, await paper.Get<Board>().CountAsync(Sheets.En));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(paper, callback, news, "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(subscription.Secret!), Encoding.UTF8.GetBytes(news)))));
        Assert.Equal(1, await paper.Get<Board>().CountAsync(Sheets.En));

        await paper.Get<SourceBook>().RemoveAsync(source.Id);
        await paper.Get<HubRound>().RunAsync(id => paper.Origin + "/websub/" + id);
        Assert.Equal("unsubscribe", _world.Requests[^1].Form!["hub.mode"]);
    }

    private static async Task<HttpStatusCode> SendAsync(RunningPaper paper, string callback, string body, string signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, callback) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Hub-Signature", signature);
        using var answer = await paper.Reader.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Feed(string items) =>
        $$"""{"version":"https://jsonfeed.org/version/1.1","title":"Lantern","hubs":[{"type":"WebSub","url":"{{Hub}}"}],"items":[{{items}}]}""";
}
