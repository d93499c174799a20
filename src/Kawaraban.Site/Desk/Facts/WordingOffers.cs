using System.Globalization;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What a translation says for the facts of its source, taken as the edition's wordings: those that somebody marked, all at once.</summary>
internal sealed class WordingOffers(Reception reception, FileProposalBook book, FactDesk desk)
{
    public static async Task<IResult> TakeAsync(string key, HttpContext context, WordingOffers offers, CancellationToken cancel) =>
        await offers.TakeAsync(key, await context.Request.ReadFormAsync(cancel), context, cancel);

    private async Task<IResult> TakeAsync(string key, IFormCollection form, HttpContext context, CancellationToken cancel)
    {
        if (form.Id("article") is not { } id)
        {
            return await reception.NotFoundAsync(context);
        }
        var (article, seat) = (new ArticleId(id), await reception.SeatAsync(context));
        if (await reception.RefusedAsync(context, seat, DeskRole.Translator, article) is { } refused)
        {
            return refused;
        }
        if (await book.FindAsync(key, article, cancel) is not { } offered)
        {
            return await reception.NotFoundAsync(context);
        }
        OfferedWording[] typed = [.. offered.Wordings.Select(offer => Typed(form, offer.Fact.Number))];
        var taken = typed.Where(wording => wording.IsTaken).ToList();
        var faults = taken.Select(wording => (wording.Number, Fault: FactFault.Of(wording.In(offered.Article.EditionId)))).Where(wrong => wrong.Fault is not null)
            .Select(wrong => new FactFault($"text-{wrong.Number}", wrong.Fault!.Code)).ToList();
        OfferedWording[] gone = [.. Numbers(form).Except(typed.Select(wording => wording.Number)).Select(number => Typed(form, number))];
        if (faults.Count + gone.Length > 0)
        {
            return await reception.PageAsync<FileProposalPage>(new FileProposalView(seat, offered) { Typed = typed, Gone = gone, Faults = faults }, seat, StatusCodes.Status422UnprocessableEntity);
        }
        foreach (var wording in taken)
        {
            await desk.WordAsync(key, wording.Number, wording.In(offered.Article.EditionId), seat.Member!.Name, seat.Staff, cancel: cancel);
        }
        return new LeadTo(FileProposals.Path(key, article, taken.Count > 0 ? "factWorded" : "noneMarked"));
    }

    /// <summary>The facts whose wordings somebody marked.</summary>
    private static IEnumerable<int> Numbers(IFormCollection form) => form["take"].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0).Distinct();

    private static OfferedWording Typed(IFormCollection form, int number) => new(
        number, form.Text($"text-{number}"), form.Text($"detail-{number}").ReplaceLineEndings("\n"), form["take"].Contains(number.ToString(CultureInfo.InvariantCulture)));
}
