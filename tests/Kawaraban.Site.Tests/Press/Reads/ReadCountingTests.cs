using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Site.Press.Reads;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Press.Reads;

public sealed class ReadCountingTests
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36";

    [Theory, OnEachDatabase]
    public async Task A_reader_counts_once_a_day_and_robots_do_not_count(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await paper.PublishAsync("read", "Words.");

        foreach (var (agent, method, prefetch) in new[] { (Browser, "GET", false), (Browser, "GET", false), (Browser + " Firefox", "GET", false), ("curl/8", "GET", false), ("Mozilla/5.0 (compatible; Somebot/2)", "GET", false), (Browser + " x", "HEAD", false), (Browser + " y", "GET", true) })
        {
            await VisitAsync(paper, agent, method, prefetch);
        }
        await paper.Get<ReadRound>().RunAsync();

        Assert.Equal(2, await paper.Get<ReadLedger>().TotalAsync(article));
        Assert.Equal([article], (await paper.Get<LivePaper>().PopularAsync(Sheets.En, 5)).Select(card => card.Id));
    }

    private static async Task VisitAsync(RunningPaper paper, string agent, string method, bool prefetch)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/en/world/read");
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        if (prefetch)
        {
            request.Headers.Add("Sec-Purpose", "prefetch");
        }
        using var answer = await paper.Reader.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode);
    }
}
