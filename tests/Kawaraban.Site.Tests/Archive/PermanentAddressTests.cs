using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>An address that readers once had leads to its article for ever.</summary>
public sealed class PermanentAddressTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());
    private static readonly ArticleAddress Former = new(Sheets.En, new SectionId("world"), "harbour");

    [Theory, OnEachDatabase]
    public async Task A_new_article_does_not_get_an_address_that_another_once_had(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await MovedAsync(paper);

        var later = await paper.PublishAsync("harbour", "Another story.");

        Assert.Equal("quay", Assert.IsType<Whereabouts.Moved>(await paper.Get<LivePaper>().FindAsync(Former)).To.Slug);
        Assert.Equal("harbour-2", (await paper.Get<Newsroom.Archive.Records.Board>().ArticleAsync(later))!.Slug);
    }

    [Theory, OnEachDatabase]
    public async Task An_article_cannot_take_an_address_that_another_once_had(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await MovedAsync(paper);
        var other = await paper.PublishAsync("lighthouse", "Another story.");
        await RenameAsync(paper, other, "harbour");

        var refused = Assert.IsType<ReleaseOutcome.Refused>(await paper.Get<ReleaseDesk>().ReleaseAsync(other, null, ReleaseKind.Update, "", null));

        Assert.Equal("slug-taken", Assert.Single(refused.Objections).Code);
    }

    [Theory, OnEachDatabase]
    public async Task An_article_may_go_back_to_its_own_former_address(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await MovedAsync(paper);
        await RenameAsync(paper, article, "harbour");
        await paper.ReleaseAsync(article);

        Assert.IsType<Whereabouts.Here>(await paper.Get<LivePaper>().FindAsync(Former));
        Assert.Equal("harbour", Assert.IsType<Whereabouts.Moved>(await paper.Get<LivePaper>().FindAsync(Former with { Slug = "quay" })).To.Slug);
    }

    /// <summary>An article that was released as "harbour" and is "quay" now.</summary>
    private static async Task<ArticleId> MovedAsync(RunningPaper paper)
    {
        var article = await paper.PublishAsync("harbour", "The story.");
        await RenameAsync(paper, article, "quay");
        await paper.ReleaseAsync(article);
        return article;
    }

    private static async Task RenameAsync(RunningPaper paper, ArticleId article, string slug)
    {
        var draft = (await paper.Get<DraftPaper>().OpenAsync(article, null))!;
        Assert.IsType<SaveOutcome.Saved>(await paper.Get<DraftPaper>().SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("Headline", slug), Somebody));
    }
}
