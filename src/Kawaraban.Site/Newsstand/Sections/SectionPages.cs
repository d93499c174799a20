using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Sections;

/// <summary>A section, newest first.</summary>
internal sealed class SectionPages(LivePaper paper, Publication publication, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string name, string? before)
    {
        if (edition.Section(new SectionId(name)) is not { } section)
        {
            return kiosk.NotFoundAsync(context, edition);
        }
        var code = Pager.CodeOf(before);
        return kiosk.HandOutAsync(context, edition, Paths.Section(edition, section.Id), cancel => MakeAsync(edition, section, code, cancel), Pager.Query(code));
    }

    /// <summary>A section without articles is a page all the same; an older page without any is none.</summary>
    private async Task<PageDraft?> MakeAsync(Edition edition, Section section, string? before, CancellationToken cancel)
    {
        var (cards, next) = Pager.Cut(await paper.SectionAsync(edition.Id, section.Id, before, Pager.PageLength + 1, cancel));
        if (before is not null && cards.Count == 0)
        {
            return null;
        }
        var popular = await paper.PopularAsync(edition.Id, ReadRound.Shown, cancel);
        var counterparts = before is not null ? [] : publication.Editions
            .Where(other => other != edition && other.Section(section.Id) is not null)
            .Select(other => new Counterpart(other, Paths.Section(other, section.Id))).ToList();
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<SectionPage>(new SectionSheet(edition, section, counterparts, cards, before, next, popular)),
            Tags = [PageTag.Section(edition.Id, section.Id), PageTag.Popular(edition.Id), .. CardTags.Of([.. cards, .. popular])],
        };
    }
}
