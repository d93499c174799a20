using System.Net;
using System.Xml.Linq;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Site.Press.Channels;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Sitemaps;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>More addresses than one sitemap may hold: the index leads to as many files as it takes, and each address stands in one of them.</summary>
public sealed class SitemapTests
{
    private const int Most = 12;

    [Theory, OnEachDatabase]
    public async Task Every_address_stands_in_one_of_the_files_that_the_index_names(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database, adjust: builder => builder.Services.AddSingleton(new SitemapMeasure(Most)));
        Assert.Equal(["/en/sitemap.xml", "/en/news-sitemap.xml"], (await LocationsAsync(paper, "/sitemap.xml")).Where(path => path.StartsWith("/en/", StringComparison.Ordinal)));
        for (var i = 0; i < Most; i++)
        {
            await paper.PublishAsync($"lamp-{i}", "Text.");
        }
        await paper.Get<StaleWatch>().CatchUpAsync();

        var files = (await LocationsAsync(paper, "/sitemap.xml")).Where(path => path.StartsWith("/en/sitemap", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/en/sitemap.xml", "/en/sitemap-2.xml"], files);
        var addresses = new List<string>();
        foreach (var file in files)
        {
            var held = await LocationsAsync(paper, file);
            Assert.InRange(held.Count, 1, Most);
            addresses.AddRange(held);
        }
        Assert.Equal((await paper.Get<LivePaper>().SitemapAsync(Sheets.En)).Select(row => row.Address.Path), addresses.Where(path => path.Contains("/lamp-", StringComparison.Ordinal)));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        foreach (var none in new[] { "/en/sitemap-1.xml", "/en/sitemap-3.xml", "/en/sitemap-2147483647.xml" })
        {
            using var answer = await paper.Reader.GetAsync(none);
            Assert.Equal((none, HttpStatusCode.NotFound), (none, answer.StatusCode));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_stop_is_asked_after_in_every_file(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database, adjust: builder => builder.Services.AddSingleton(new SitemapMeasure(Most)));
        for (var i = 0; i < Most; i++)
        {
            await paper.PublishAsync($"lamp-{i}", "Text.");
        }
        var last = await paper.PublishAsync("the-last-lamp", "Text.");
        await paper.Get<StaleWatch>().CatchUpAsync();
        var story = await paper.StoryOfAsync(last);
        var address = (await paper.Get<LivePaper>().SitemapAsync(Sheets.En))[^1].Address;
        var stopped = new StoppedArticle(0, last, Sheets.En, [address], "none", "Headline", DateTimeOffset.UnixEpoch, [], []);

        Assert.False(await paper.Get<ChannelAsking>().IsClearAsync(stopped, StopChannel.Sitemaps));
        await paper.Get<StopDesk>().StopAsync(story, StopKind.Kill, null, "Not confirmed.", new(Guid.CreateVersion7()));
        await paper.Get<StaleWatch>().CatchUpAsync();
        Assert.True(await paper.Get<ChannelAsking>().IsClearAsync(stopped, StopChannel.Sitemaps));
    }

    private static async Task<IReadOnlyList<string>> LocationsAsync(RunningPaper paper, string path)
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return [.. XDocument.Parse(await paper.Reader.GetStringAsync(path)).Descendants(sitemap + "loc").Select(place => new Uri(place.Value).AbsolutePath)];
    }
}
