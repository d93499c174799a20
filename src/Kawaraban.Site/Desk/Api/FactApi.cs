using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Story files for programs: read whole, worded and acted on through the door that the desk's forms use.</summary>
internal static class FactApi
{
    public static async Task<IResult> ListAsync(StoryFileBook book, CancellationToken cancel) =>
        Results.Json((await book.AllAsync(cancel)).Select(row => new StoryFileRowAnswer(row.File.Key, FactJson.TitlesOf(row.File), row.Facts)));

    public static async Task<IResult> ShowAsync(string key, HttpContext context, StoryFileBook book, CancellationToken cancel) =>
        await book.FindAsync(key, cancel) is { } view ? Results.Json(FactJson.Of(view, context.RightsOf())) : NoFile();

    public static async Task<IResult> ShowFactAsync(string key, int number, HttpContext context, StoryFileBook book, CancellationToken cancel) =>
        await book.FindAsync(key, cancel) is { } view && view.File.Find(number) is { } fact ? Results.Json(FactJson.Of(view, fact, context.RightsOf())) : NoFile();

    public static async Task<IResult> WordAsync(string key, int number, HttpContext context, Publication publication, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentWording>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (publication.Find(sent.Edition) is not { } paper)
        {
            return ApiProblem.NotFound("no-edition", "there is no such edition");
        }
        var pass = context.PassOf()!;
        if (!pass.Rights.May(DeskRole.Translator, paper.Id))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NotAllowed, "whoever words a fact writes in that edition");
        }
        var wording = new FactWording { EditionId = paper.Id, Text = sent.Text.Trim(), Detail = sent.Detail.ReplaceLineEndings("\n").Trim() };
        var why = sent.Why.Trim();
        return why.Length > FactAct.MaxReason ? NotTaken([new FactFault("why", "long")])
            : why.Length == 0 && (await book.FindAsync(key, cancel))?.IsLeftUnlooked(number, wording) == true ? NotTaken([new FactFault("why", "reasonless")])
            : await AnswerAsync(await desk.WordAsync(key, number, wording, pass.Name, pass.Id, why, cancel), key, context, book, cancel);
    }

    public static async Task<IResult> ActAsync(string key, int number, HttpContext context, StoryFileBook book, FactDesk desk, TimeProvider clock, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentFactAct>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (JsonName.Read<FactActKind>(sent.Kind) is not { } kind || !FactAct.IsDecision(kind) || sent.Reason.Length > FactAct.MaxReason)
        {
            return ApiProblem.BadRequest($"kind is one of disputed, superseded, withdrawn, settled, invoked, kept, broken; a reason has at most {FactAct.MaxReason} characters");
        }
        var pass = context.PassOf()!;
        var act = new FactAct
        {
            Kind = kind, At = clock.GetUtcNow(), ByName = pass.Name, By = pass.Id, Reason = sent.Reason.Trim(), Other = sent.Other, Outcome = kind == FactActKind.Settled ? JsonName.Read<OutlookState>(sent.Outcome) : null,
        };
        return await AnswerAsync(await desk.DoAsync(key, number, act, cancel), key, context, book, cancel);
    }

    /// <summary>The fact as it is after something was done to it, or why nothing was.</summary>
    internal static async Task<IResult> AnswerAsync(FactOutcome outcome, string key, HttpContext context, StoryFileBook book, CancellationToken cancel) => outcome switch
    {
        FactOutcome.Done(var fact) => await ShowFactAsync(key, fact.Number, context, book, cancel),
        FactOutcome.Refused(var faults) => NotTaken(faults),
        _ => NoFile(),
    };

    internal static IResult NotTaken(IReadOnlyList<FactFault> faults) => ApiProblem.Of(
        StatusCodes.Status422UnprocessableEntity, ApiProblem.NotPossible, "the story file does not take it", new KeyValuePair<string, object?>("faults", faults.Select(fault => new FactFaultAnswer(fault.Field, fault.Code))));

    internal static IResult NoFile() => ApiProblem.NotFound("no-file", "there is no such story file, or no such fact in it");
}
