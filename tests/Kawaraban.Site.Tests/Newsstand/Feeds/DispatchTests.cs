using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Wire.Writers;

namespace Kawaraban.Site.Tests.Newsstand.Feeds;

/// <summary>What subscribers' systems are told of an article, from its release to its withdrawal.</summary>
public sealed class DispatchTests
{
    private static readonly XNamespace Nar = "http://iptc.org/std/nar/2006-10-01/";

    [Theory, OnEachDatabase]
    public async Task An_article_goes_out_in_higher_and_higher_versions_until_it_is_canceled(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/feed.ninjs.json")).StatusCode);
        var article = await paper.PublishAsync("the-quiet-lighthouse", "Oddny counted 14 lamps.");
        Assert.Equal(("1", "usable", ""), await ActAsync(paper, article));

        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(article, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Oddny counted 41 lamps.", default);
        await paper.ReleaseAsync(article, ReleaseKind.Correction, "There are 41 lamps.");
        Assert.Equal(("2", "usable", "There are 41 lamps."), await ActAsync(paper, article));

        await paper.Get<ReleaseDesk>().WithdrawAsync(article, "The count could not be confirmed.", null);
        Assert.Equal(("3", "canceled", "The count could not be confirmed."), await ActAsync(paper, article));
        foreach (var path in new[] { "/en/feed.ninjs.json", "/en/feed.newsml.xml", $"/en/wire/{article}.ninjs.json", $"/en/wire/{article}.newsml.xml" })
        {
            var text = await paper.Reader.GetStringAsync(path);
            Assert.Contains("canceled", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Oddny", text, StringComparison.Ordinal);
            Assert.DoesNotContain("lighthouse", text, StringComparison.OrdinalIgnoreCase);
        }
        using var latest = JsonDocument.Parse(await paper.Reader.GetByteArrayAsync("/en/feed.ninjs.json"));
        Assert.Empty(NinjsRules.Of(latest.RootElement));
        Assert.Empty(G2Rules.Of(XDocument.Parse(await paper.Reader.GetStringAsync("/en/feed.newsml.xml")).Root!));
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync($"/ja/wire/{article}.ninjs.json")).StatusCode);
    }

    /// <summary>Version, status and note, after both formats have been found to agree.</summary>
    private static async Task<(string Version, string Status, string Note)> ActAsync(RunningPaper paper, ArticleId article)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        using var ninjs = JsonDocument.Parse(await paper.Reader.GetByteArrayAsync($"/en/wire/{article}.ninjs.json"));
        var item = XDocument.Parse(await paper.Reader.GetStringAsync($"/en/wire/{article}.newsml.xml")).Root!;
        Assert.Empty(NinjsRules.Of(ninjs.RootElement));
        Assert.Empty(G2Rules.Of(item));
        var note = ninjs.RootElement.TryGetProperty("edNote", out var said) ? said.GetString()! : "";
        var act = (ninjs.RootElement.GetProperty("version").GetString()!, ninjs.RootElement.GetProperty("pubStatus").GetString()!, note);
        Assert.Equal(act, (item.Attribute("version")!.Value, item.Descendants(Nar + "pubStatus").Single().Attribute("qcode")!.Value["stat:".Length..], item.Descendants(Nar + "edNote").SingleOrDefault()?.Value ?? ""));
        return act;
    }
}
