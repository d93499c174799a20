using System.Net;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Parallel;

/// <summary>A translation beside its source, as it was translated, as long as both may be shown.</summary>
public sealed class ParallelPageTests
{
    private const string Path = ChangedSource.Path + "/parallel";

    [Theory, OnEachDatabase]
    public async Task Source_and_translation_stand_row_by_row_until_one_is_withdrawn(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ChangedSource.TranslatedAsync(paper);
        await ChangedSource.ChangeAsync(paper, source, "Nine lamps burned.", ChangeClass.Correction);

        var page = await paper.PageAsync(Path);
        Assert.Equal(["is-pair", "is-pair", "is-pair", "is-own"], page.QuerySelectorAll(".parallel-row").Select(row => row.ClassList[1]));
        Assert.Equal(["Four lamps burned.", "A second paragraph.", "A third one."], page.QuerySelectorAll(".parallel-source [lang=en-GB] p").Select(text => text.TextContent));
        Assert.Equal("灯りは四つ。", page.QuerySelector(".parallel-target p")!.TextContent);
        Assert.EndsWith(ChangedSource.Path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector(".parallel-changed"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(paper, "/en/world/count-of-lamps/parallel"));

        await WithdrawAsync(paper, source);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(paper, Path));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, "/en/world/count-of-lamps/receipt"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(paper, ChangedSource.Path + "/receipt.json"));
        await WithdrawAsync(paper, translation);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, Path));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(paper, ChangedSource.Path + "/receipt.json"));
    }

    private static async Task WithdrawAsync(RunningPaper paper, ArticleId article)
    {
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().WithdrawAsync(article, "It could not be confirmed.", null));
        await paper.Get<StaleWatch>().CatchUpAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        return answer.StatusCode;
    }
}
