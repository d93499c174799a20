using System.Globalization;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Archive;

/// <summary>What was published, by the days of the edition's own calendar.</summary>
internal sealed class ArchivePages(LivePaper paper, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, Paths.Archive(edition), cancel => MakeAsync(edition, cancel));

    public Task SendDayAsync(HttpContext context, Edition edition, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 && day < DateOnly.MaxValue
            ? kiosk.HandOutAsync(context, edition, Paths.Day(edition, day), cancel => MakeDayAsync(edition, day, cancel))
            : kiosk.NotFoundAsync(context, edition);

    private async Task<PageDraft?> MakeAsync(Edition edition, CancellationToken cancel) => new()
    {
        Body = await kiosk.RenderAsync<ArchivePage>(new ArchiveSheet(edition, await paper.DaysAsync(edition, cancel))),
        Tags = [PageTag.Edition(edition.Id)],
    };

    private async Task<PageDraft?> MakeDayAsync(Edition edition, DateOnly day, CancellationToken cancel)
    {
        var cards = await paper.DayAsync(edition, day, cancel);
        if (cards.Count == 0)
        {
            return null;
        }
        var days = (await paper.DaysAsync(edition, cancel)).Select(entry => entry.Day).ToList();
        var sheet = new DaySheet(edition, day, cards, Earlier: NullIfNone(days.FirstOrDefault(other => other < day)), Later: NullIfNone(days.LastOrDefault(other => other > day)));
        return new PageDraft { Body = await kiosk.RenderAsync<DayPage>(sheet), Tags = [PageTag.Edition(edition.Id), .. CardTags.Of(cards)] };
    }

    private static DateOnly? NullIfNone(DateOnly day) => day == default ? null : day;
}
