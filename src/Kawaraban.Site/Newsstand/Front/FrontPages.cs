using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Front;

/// <summary>An edition's front page. It bears the day's date, so it is made anew when the day ends where the edition is.</summary>
internal sealed class FrontPages(LivePaper paper, Publication publication, Kiosk kiosk, TimeProvider clock)
{
    private const int LatestShown = 7;
    private const int Newest = 12;

    public Task SendAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, Paths.Front(edition), cancel => MakeAsync(edition, cancel));

    private async Task<PageDraft?> MakeAsync(Edition edition, CancellationToken cancel)
    {
        var today = edition.DayOf(clock.GetUtcNow());
        var newest = await paper.LatestAsync(edition.Id, Newest, cancel);
        var lead = FrontLayout.LeadOf(newest);
        var seconds = newest.Where(card => card != lead).Take(FrontLayout.Seconds).ToList();
        var sheet = new FrontSheet
        {
            Edition = edition,
            Today = today,
            Counterparts = [.. publication.Editions.Where(other => other != edition).Select(other => new Counterpart(other, Paths.Front(other)))],
            Lead = lead,
            Seconds = seconds,
            Latest = [.. newest.Take(LatestShown)],
            Popular = await paper.PopularAsync(edition.Id, ReadRound.Shown, cancel),
            Blocks = await BlocksAsync(edition, [.. seconds, .. lead is null ? [] : new[] { lead }], cancel),
        };
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<FrontPage>(sheet),
            Tags = [PageTag.Edition(edition.Id), PageTag.Popular(edition.Id), .. CardTags.Of([.. newest, .. sheet.Popular, .. sheet.Blocks.SelectMany(block => block.Cards)])],
            Expires = edition.Bounds(today).To,
        };
    }

    private async Task<IReadOnlyList<FrontBlock>> BlocksAsync(Edition edition, IReadOnlyList<ArticleCard> above, CancellationToken cancel)
    {
        var placed = above.Select(card => card.Id).ToHashSet();
        var blocks = new List<FrontBlock>();
        foreach (var section in edition.Sections)
        {
            var cards = FrontLayout.Block(await paper.SectionAsync(edition.Id, section.Id, null, FrontLayout.InBlock + above.Count, cancel), placed);
            if (cards.Count > 0)
            {
                blocks.Add(new FrontBlock(section, cards));
            }
        }
        return blocks;
    }
}
