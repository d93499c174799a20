using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Newsroom.Intake.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>A feed on loopback, allowed as a laboratory's is, by the real client; and beside it a server that is not allowed, and sees nobody.</summary>
public sealed class LiveSourceTests
{
    private static readonly byte[] Photograph = File.ReadAllBytes(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "demo", "pictures"), "*.jpg").Order(StringComparer.Ordinal).First());

    [Fact]
    public async Task Items_and_their_pictures_come_in_and_nobody_comes_to_what_a_feed_names_inside()
    {
        await using var vault = new LoopbackServer(call => call.AnswerAsync("200 OK", Photograph, "Content-Type: image/jpeg"));
        await using var server = new LoopbackServer(call => call.Path switch
        {
            "/ferry.jpg" or "/quay.jpg" => call.AnswerAsync("200 OK", Photograph, "Content-Type: image/jpeg"),
            "/moved.jpg" => call.AnswerAsync("302 Found", "", $"Location: {vault.Url("/c.jpg")}"),
            _ when call["If-None-Match"] == "\"1\"" => call.AnswerAsync("304 Not Modified"),
            _ => call.AnswerAsync("200 OK", Feed(vault), "ETag: \"1\"", $"Link: <{vault.Url("/hub")}>; rel=hub"),
        });
        await using var paper = await StartAsync(server);
        var source = Sources.Feed(server.Url("/feed"));
        source.BringsPictures = true;
        await paper.Get<SourceBook>().AddAsync(source);

        await paper.Get<SourcePoll>().RunAsync(source.Id, asked: true);
        await paper.Get<HubRound>().RunAsync(id => $"https://courier.example.org/websub/{id}");
        await paper.Get<SourcePoll>().RunAsync(source.Id, asked: true);

        Assert.All(await paper.Get<ArrivalBook>().LatestAsync(source.Id, 10), arrival => Assert.Equal(ArrivalOutcome.New, arrival.Outcome));
        var pictures = (await paper.Get<PictureLedger>().LatestAsync(Sheets.En, 10)).OrderBy(picture => picture.Id.Value, StringComparer.Ordinal).ToList();
        Assert.Equal([("a", false), ("b", false), ("ferry", true), ("moved", false), ("quay", true)], pictures.Select(picture => (picture.Id.Value.Split('-')[0], picture.Hash is not null)));
        Assert.Equal(("The ferry leaves", "Ferry at the quay"), (pictures[2].Caption, pictures[2].Alt));
        Assert.Equal(pictures[2].Hash, pictures[4].Hash);
        Assert.Equal("\"1\"", server.Calls.Last(call => call.Path == "/feed")["If-None-Match"]);
        Assert.Equal(0, vault.Connections);
    }

    [Fact]
    public async Task A_page_that_leads_inside_is_not_brought_in()
    {
        await using var vault = new LoopbackServer(call => call.AnswerAsync("200 OK", "<p>secret</p>"));
        await using var server = new LoopbackServer(call => call.AnswerAsync("301 Moved Permanently", "", $"Location: {vault.Url()}"));
        await using var paper = await StartAsync(server);
        var edition = paper.Get<Publication>()[Sheets.En];

        Assert.Equal(FetchCode.BadUrl, (await paper.Get<PageIntake>().BringAsync(vault.Url(), edition, null)).Code);
        Assert.Equal(FetchCode.BadRedirect, (await paper.Get<PageIntake>().BringAsync(server.Url(), edition, null)).Code);
        Assert.Equal(FetchCode.AddressRefused, (await paper.Get<PageIntake>().BringAsync("http://localhost:8080/", edition, null)).Code);
        Assert.Equal(0, vault.Connections);
    }

    private static Task<RunningPaper> StartAsync(LoopbackServer allowed) => RunningPaper.StartAsync(
        Database.Sqlite,
        adjust: builder => builder.Services.AddSingleton<IFetcher>(new GuardedFetcher(new FetchSetting { Allowed = AllowedHosts.Parse(allowed.Host) }, new SystemResolver(), TimeProvider.System)));

    private static string Feed(LoopbackServer vault) => $"""
        <rss version="2.0"><channel><title>Harbour Wire</title><link>https://wire.example.org/</link>
        <item><guid>1</guid><title>The ferry sails again</title><description><![CDATA[<p>It left at dawn.</p>
          <figure><img src="/ferry.jpg" alt="Ferry at the quay"><figcaption>The ferry leaves</figcaption></figure><p>All came.</p><img src="/quay.jpg" alt="The quay">]]></description></item>
        <item><guid>2</guid><title>A crate is found</title><description><![CDATA[<p>It was full of herring.</p><img src="{vault.Url("/a.jpg")}" alt="A crate">
          <p>Nobody asked.</p><img srcset="{vault.Url("/b.jpg")} 2x" alt="A lid"><p>It was late.</p><img src="/moved.jpg" alt="A nail">]]></description></item>
        </channel></rss>
        """;
}
