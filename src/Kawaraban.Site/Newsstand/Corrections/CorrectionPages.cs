using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Corrections;

/// <summary>What the edition got wrong and put right, newest first.</summary>
internal sealed class CorrectionPages(LivePaper paper, Publication publication, Kiosk kiosk)
{
    private const int Shown = 100;

    public Task SendAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, Paths.Corrections(edition), cancel => MakeAsync(edition, cancel));

    private async Task<PageDraft?> MakeAsync(Edition edition, CancellationToken cancel)
    {
        var corrections = await paper.CorrectionsAsync(edition.Id, Shown, cancel);
        var counterparts = publication.Editions.Where(other => other != edition).Select(other => new Counterpart(other, Paths.Corrections(other))).ToList();
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<CorrectionsPage>(new CorrectionsSheet(edition, counterparts, corrections)),
            Tags = [PageTag.Edition(edition.Id)],
        };
    }
}
