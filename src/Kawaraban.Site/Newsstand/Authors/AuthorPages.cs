using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Authors;

/// <summary>Somebody with a byline, and what they wrote or translated in the edition.</summary>
internal sealed class AuthorPages(LivePaper paper, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string id, string? before)
    {
        var (author, code) = (new AuthorId(id), Pager.CodeOf(before));
        return kiosk.HandOutAsync(context, edition, Paths.Author(edition, author), cancel => MakeAsync(edition, author, code, cancel), Pager.Query(code));
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, AuthorId id, string? before, CancellationToken cancel)
    {
        var (cards, next) = Pager.Cut(await paper.ByAuthorAsync(edition.Id, id, before, Pager.PageLength + 1, cancel));
        if (cards.Count == 0 || await paper.AuthorAsync(edition.Id, id, cancel) is not { } author)
        {
            return null;
        }
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<AuthorPage>(new AuthorSheet(edition, author, cards, before, next)),
            Tags = [PageTag.Author(id), .. CardTags.Of(cards)],
        };
    }
}
