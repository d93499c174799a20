using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>Everything found in a draft, on one page: to be mended, waived, or waived no longer.</summary>
internal static class FindingDesk
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, DraftProof proof, WaiverBook waivers, HouseStyles styles, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await ViewAsync(seat, id, drafts, proof, waivers, styles, cancel) is { } view ? await reception.PageAsync<FindingPage>(view, seat) : await GoneAsync(reception, seat, id);
    }

    public static async Task<IResult> WaiveAsync(
        Guid id, string key, HttpContext context, Reception reception, DraftPaper drafts, DraftProof proof, WaiverBook waivers, HouseStyles styles, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (WaiverForm.ScopeOf(form.Text("scope")) is not { } scope)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, $"/desk/articles/{id}/findings");
        }
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return await GoneAsync(reception, seat, id);
        }
        var outcome = await waivers.WaiveAsync(draft, key, scope, form.Text("reason"), seat.Staff, seat.Rights.Of(draft.Article.EditionId), cancel);
        return outcome switch
        {
            WaivingOutcome.Done => BackTo.Of(form.Text("back") is { Length: > 0 } back ? back : $"/desk/articles/{id}/findings", "waived"),
            WaivingOutcome.NotAllowed => await reception.NotAllowedAsync(context),
            WaivingOutcome.Missing => new LeadTo($"/desk/articles/{id}/findings?done=findingGone"),
            _ => await reception.PageAsync<FindingPage>(
                (await ViewAsync(seat, id, drafts, proof, waivers, styles, cancel))! with { Wrong = seat["finding.wrong." + outcome], WrongKey = key, Typed = form.Text("reason") },
                seat, StatusCodes.Status422UnprocessableEntity),
        };
    }

    public static async Task<IResult> EndAsync(Guid id, long waiver, HttpContext context, Reception reception, Board board, WaiverBook waivers, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article)
        {
            return await reception.NotFoundAsync(context);
        }
        var outcome = await waivers.EndAsync(waiver, article.EditionId, seat.Staff, seat.Rights.Of(article.EditionId), cancel);
        return outcome == WaivingOutcome.NotAllowed
            ? await reception.NotAllowedAsync(context)
            : new LeadTo($"/desk/articles/{id}/findings?done={(outcome == WaivingOutcome.Done ? "waiverEnded" : "findingGone")}");
    }

    private static async Task<FindingView?> ViewAsync(Seat seat, Guid id, DraftPaper drafts, DraftProof proof, WaiverBook waivers, HouseStyles styles, CancellationToken cancel)
    {
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return null;
        }
        var sheet = await proof.OfAsync(draft, cancel);
        return new FindingView(seat, draft, sheet, styles, await waivers.NamesAsync(sheet, cancel), await waivers.OfAsync(draft.Article.Id, cancel));
    }

    private static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) => reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
