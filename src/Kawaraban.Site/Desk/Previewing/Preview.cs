using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Reads;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Previewing;

/// <summary>A draft on the very page that readers will get, of the same press.</summary>
internal static class Preview
{
    public static async Task<IResult> ShowAsync(
        Guid id, HttpContext context, Reception reception, DraftPaper drafts, LivePaper paper, Publication publication, PageRenderer pages, TimeProvider clock, CancellationToken cancel)
    {
        if (await drafts.PreviewAsync(new ArticleId(id), cancel) is not { } view)
        {
            return await reception.TellAsync(context, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
        }
        var edition = publication[view.Card.Address.Edition];
        var aside = await paper.BesideAsync(view, ReadRound.Shown, ArticleSheet.RecommendedShown, clock.GetUtcNow(), cancel);
        var sheet = new ArticleSheet { Edition = edition, Article = Titled(view, edition), Aside = aside, IsPreview = true };
        return new DeskAnswer(await pages.RenderAsync<ArticlePage>(sheet), StatusCodes.Status200OK, edition.Language);
    }
    /// <summary>A draft may have no headline yet; a page without a heading would be lost to whoever hears it.</summary>
    private static ArticleView Titled(ArticleView view, Edition edition) =>
        view.Card.Headline.Length > 0 ? view : view with { Card = view.Card with { Headline = edition.Words["desk.untitled"] } };
}
