using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>Findings for the bench's script and other programs.</summary>
internal static class FindingApi
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, DraftPaper drafts, DraftProof proof, WaiverBook waivers, FindingSheet sheet, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        return await drafts.FindAsync(new ArticleId(id), cancel) is { } draft ? await AnswerAsync(draft, context, proof, waivers, sheet, cancel) : NoDraft();
    }

    public static async Task<IResult> WaiveAsync(
        Guid id, string key, HttpContext context, DraftPaper drafts, DraftProof proof, WaiverBook waivers, FindingSheet sheet, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentWaiver>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (WaiverForm.ScopeOf(sent.Scope) is not { } scope)
        {
            return ApiProblem.BadRequest("scope is once, article or paper");
        }
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return NoDraft();
        }
        var pass = context.PassOf()!;
        var outcome = await waivers.WaiveAsync(draft, key, scope, sent.Reason, pass.Id, pass.Rights.Of(draft.Article.EditionId), cancel);
        return ProblemOf(outcome) ?? await AnswerAsync(draft, context, proof, waivers, sheet, cancel);
    }

    public static async Task<IResult> SignAsync(Guid id, HttpContext context, DraftPaper drafts, DraftProof proof, WaiverBook waivers, FindingSheet sheet, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentSignature>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return NoDraft();
        }
        var outcome = await waivers.SignAsync(draft, sent.Stamp, sent.Reason, context.PassOf()!.Id, cancel);
        return ProblemOf(outcome) ?? await AnswerAsync(draft, context, proof, waivers, sheet, cancel);
    }

    /// <summary>Null where nothing is in the way.</summary>
    internal static IResult? ProblemOf(WaivingOutcome outcome) => outcome switch
    {
        WaivingOutcome.Done => null,
        WaivingOutcome.NoReason => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "no-reason", $"a reason is asked for, of at most {Waiver.MaxReason} characters"),
        WaivingOutcome.TooFar => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, ApiProblem.NotPossible, "what was held against a source cannot be waived for the whole paper"),
        WaivingOutcome.NotAllowed => ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NotAllowed, "what must be mended, and what holds for the whole paper, is for editors to decide"),
        WaivingOutcome.Moved => ApiProblem.Of(StatusCodes.Status409Conflict, "moved", "the draft was saved after it was looked at"),
        _ => ApiProblem.NotFound("no-finding", "there is no such finding, or waiver that holds"),
    };

    private static async Task<IResult> AnswerAsync(DraftView draft, HttpContext context, DraftProof proof, WaiverBook waivers, FindingSheet sheet, CancellationToken cancel)
    {
        var read = await proof.OfAsync(draft, cancel);
        return Results.Json(sheet.Of(draft, read, await waivers.NamesAsync(read, cancel), context.PassOf()!.Rights.Of(draft.Article.EditionId)));
    }

    private static IResult NoDraft() => ApiProblem.NotFound(ApiProblem.NoDraft, "the article has no draft");
}
