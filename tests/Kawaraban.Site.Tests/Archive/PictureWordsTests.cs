using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>Law 3 for pictures: their words are released with the version, and what the desk changes after waits for the next.</summary>
public sealed class PictureWordsTests
{
    private static readonly PictureId Dusk = new("harbour-dusk");

    [Theory, OnEachDatabase]
    public async Task A_changed_caption_shows_at_the_next_release_and_not_before(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await PutAsync(paper, "The harbour at dusk.");
        var article = await paper.PublishAsync("dusk", "Words.", "!picture harbour-dusk");

        await PutAsync(paper, "The harbour at dawn.");
        Assert.Equal("The harbour at dusk.", (await LiveAsync(paper)).Pictures[Dusk].Caption);
        await paper.Get<DraftPaper>().OpenAsync(article, null);
        Assert.Equal("The harbour at dawn.", (await paper.Get<DraftPaper>().PreviewAsync(article))!.Pictures[Dusk].Caption);

        await paper.ReleaseAsync(article);
        Assert.Equal("The harbour at dawn.", (await LiveAsync(paper)).Pictures[Dusk].Caption);
    }

    private static Task PutAsync(RunningPaper paper, string caption) => paper.Get<PictureLedger>().PutAsync(
        new Picture { Id = Dusk, MissingFrom = "https://wire.example/dusk.jpg", ReceivedAt = DateTimeOffset.UnixEpoch },
        [new PictureText { PictureId = Dusk, EditionId = Sheets.En, Caption = caption, Alt = "A harbour" }]);

    private static async Task<ArticleView> LiveAsync(RunningPaper paper) =>
        Assert.IsType<Whereabouts.Here>(await paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.En, new("world"), "dusk"))).Article;
}
