using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>Articles for tests, made through the newsroom's own doors.</summary>
internal static class Sheets
{
    public static readonly EditionId En = new("en");
    public static readonly EditionId Ja = new("ja");

    public static Head Head(string headline, string slug, string section = "world") => new() { Headline = headline, Section = new SectionId(section), Slug = slug };

    public static Task<ArticleId> WriteAsync(this RunningPaper paper, string slug, params IReadOnlyList<string> blocks) =>
        paper.Get<DraftPaper>().BeginAsync(En, slug, Head($"Headline of {slug}", slug), blocks, null);

    public static async Task<ReleaseOutcome.Released> ReleaseAsync(this RunningPaper paper, ArticleId article, ReleaseKind kind = ReleaseKind.Update, string note = "") =>
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().ReleaseAsync(article, null, kind, note, null));

    public static async Task<ArticleId> PublishAsync(this RunningPaper paper, string slug, params IReadOnlyList<string> blocks)
    {
        var article = await paper.WriteAsync(slug, blocks);
        await paper.ReleaseAsync(article);
        return article;
    }
}
