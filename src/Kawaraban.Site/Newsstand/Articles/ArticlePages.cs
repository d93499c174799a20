using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Articles;

/// <summary>An article, in lines across and in vertical ones.</summary>
internal sealed class ArticlePages(LivePaper paper, TopicPaper topics, StoryFileIndex files, ArticleStand stand, Kiosk kiosk, TimeProvider clock)
{
    public Task SendAsync(HttpContext context, Edition edition, string section, string slug)
    {
        var address = new ArticleAddress(edition.Id, new SectionId(section), slug);
        return stand.SendAsync(context, edition, address, address.Path, view => MakeAsync(edition, view));
    }

    /// <summary>The same article in vertical lines, in editions whose script is read so.</summary>
    public Task SendVerticalAsync(HttpContext context, Edition edition, string section, string slug)
    {
        var address = new ArticleAddress(edition.Id, new SectionId(section), slug);
        return edition.Typography.VerticalReading
            ? stand.SendAsync(context, edition, address, Paths.Vertical(address), view => MakeVerticalAsync(edition, view))
            : kiosk.NotFoundAsync(context, edition);
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, ArticleView view)
    {
        var aside = await paper.BesideAsync(view, ReadRound.Shown, ArticleSheet.RecommendedShown, clock.GetUtcNow());
        var shown = await topics.OfAsync(edition, view.Card.Id, ArticleSheet.TopicsShown);
        var facts = await files.OfStoryAsync(edition.Id, view.Card.Story);
        var sheet = new ArticleSheet { Edition = edition, Article = view, Aside = aside, Topics = shown, Files = facts };
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<ArticlePage>(sheet),
            Tags = [.. ArticleTags.Of(view), PageTag.Popular(edition.Id), .. facts.Select(file => PageTag.StoryFile(file.Key)), .. CardTags.Of([.. aside.Popular, .. aside.Recommended])],
            Reads = view.Card.Id,
        };
    }

    private async Task<PageDraft?> MakeVerticalAsync(Edition edition, ArticleView view) => new()
    {
        Body = await kiosk.RenderAsync<VerticalPage>(new ArticleSheet { Edition = edition, Article = view }),
        Tags = [.. ArticleTags.Of(view)],
        Reads = view.Card.Id,
    };
}
