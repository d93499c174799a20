using System.Globalization;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A fact: worded, vouched for, disputed, superseded, withdrawn, settled. What may be done is the story file's to say.</summary>
internal sealed class FactSheet(Reception reception, StoryFileBook book, FactDesk desk, RegisterReading register, EvidenceReading evidence, TimeProvider clock)
{
    public static async Task<IResult> ShowAsync(string key, int number, HttpContext context, FactSheet sheet, Reception reception, CancellationToken cancel) =>
        await sheet.ViewAsync(key, number, context, cancel) is { } view ? await reception.PageAsync<FactPage>(view, view.Seat) : await reception.NotFoundAsync(context);

    public static Task<IResult> WordAsync(string key, int number, HttpContext context, FactSheet sheet, CancellationToken cancel) => sheet.WordAsync(key, number, context, cancel);

    public static Task<IResult> VouchAsync(string key, int number, HttpContext context, FactSheet sheet, CancellationToken cancel) => sheet.VouchAsync(key, number, context, cancel);

    public static Task<IResult> TakeBackAsync(string key, int number, int evidence, HttpContext context, FactSheet sheet, CancellationToken cancel) => sheet.TakeBackAsync(key, number, evidence, context, cancel);

    public static Task<IResult> ActAsync(string key, int number, HttpContext context, FactSheet sheet, CancellationToken cancel) => sheet.ActAsync(key, number, context, cancel);

    private async Task<IResult> WordAsync(string key, int number, HttpContext context, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Translator);
        if (refused is not null)
        {
            return refused;
        }
        var (wording, why) = (new FactWording { EditionId = paper!.Id, Text = form.Text("text"), Detail = form.Text("detail").ReplaceLineEndings("\n") }, form.Text("why"));
        var outcome = why.Length > FactAct.MaxReason ? new FactOutcome.Refused(new FactFault("reason", "long"))
            : why.Length == 0 && (await book.FindAsync(key, cancel))?.IsLeftUnlooked(number, wording) == true ? new FactOutcome.Refused(new FactFault("reason", "reasonless"))
            : await desk.WordAsync(key, number, wording, seat.Member!.Name, seat.Staff, why, cancel);
        return await AnswerAsync(outcome, "factWorded", key, number, context, view => view with { Wording = wording, Why = why }, cancel);
    }

    private async Task<IResult> VouchAsync(string key, int number, HttpContext context, CancellationToken cancel)
    {
        var fields = EvidenceFields.Of(await context.Request.ReadFormAsync(cancel));
        var seat = await reception.SeatAsync(context);
        var typed = await evidence.ReadAsync(fields, seat.Rights, cancel);
        if (typed.Evidence is not { } found)
        {
            return await ViewAsync(key, number, context, cancel) is { } view
                ? await reception.PageAsync<FactPage>(view with { Evidence = fields, Faults = typed.Faults }, view.Seat, StatusCodes.Status422UnprocessableEntity)
                : await reception.NotFoundAsync(context);
        }
        return await AnswerAsync(await desk.VouchAsync(key, number, found, seat.Member!.Name, seat.Staff, cancel), "factVouched", key, number, context, view => view with { Evidence = fields }, cancel);
    }

    private async Task<IResult> TakeBackAsync(string key, int number, int piece, HttpContext context, CancellationToken cancel)
    {
        var reason = (await context.Request.ReadFormAsync(cancel)).Text("reason");
        var seat = await reception.SeatAsync(context);
        var outcome = await desk.TakeBackAsync(key, number, piece, reason, seat.Member!.Name, seat.Staff, seat.Releases, cancel);
        if (outcome is FactOutcome.Refused(var faults) && await ViewAsync(key, number, context, cancel) is { } view)
        {
            // Beside the field, where there still is one.
            IReadOnlyList<string> wrong = view.MayTakeBack(piece) ? [] : [FactFaultWords.Say(view.Seat, faults[0])];
            return await reception.PageAsync<FactPage>(view with { TakingBack = new(piece, reason, faults[0].Code), Wrong = wrong }, view.Seat, StatusCodes.Status422UnprocessableEntity);
        }
        return await AnswerAsync(outcome, "evidenceTakenBack", key, number, context, view => view, cancel);
    }

    private async Task<IResult> ActAsync(string key, int number, HttpContext context, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (FormFields.OneOf<FactActKind>(form.Text("kind")) is not { } kind || !FactAct.IsDecision(kind))
        {
            return await AnswerAsync(new FactOutcome.Refused(new FactFault("kind", "unknown")), "", key, number, context, view => view, cancel);
        }
        var act = new FactAct
        {
            Kind = kind, At = clock.GetUtcNow(), ByName = seat.Member!.Name, By = seat.Staff, Reason = form.Text("reason"), Other = form.Number("other"),
            Outcome = kind == FactActKind.Settled ? FormFields.OneOf<OutlookState>(form.Text("outcome")) : null,
        };
        var outcome = act.Reason.Length > FactAct.MaxReason ? new FactOutcome.Refused(new FactFault("reason", "long")) : await desk.DoAsync(key, number, act, cancel);
        return await AnswerAsync(outcome, "factDone", key, number, context, view => view with { Act = act }, cancel);
    }

    /// <param name="asTyped">The page with what somebody typed, where it was refused.</param>
    private async Task<IResult> AnswerAsync(FactOutcome outcome, string done, string key, int number, HttpContext context, Func<FactView, FactView> asTyped, CancellationToken cancel)
    {
        switch (outcome)
        {
            case FactOutcome.Done:
                return new LeadTo(string.Create(CultureInfo.InvariantCulture, $"/desk/files/{Uri.EscapeDataString(key)}/{number}?done={done}"));
            case FactOutcome.Refused(var faults) when await ViewAsync(key, number, context, cancel) is { } view:
                return await reception.PageAsync<FactPage>(asTyped(view) with { Wrong = [.. faults.Select(fault => FactFaultWords.Say(view.Seat, fault))] }, view.Seat, StatusCodes.Status422UnprocessableEntity);
            default:
                return await reception.NotFoundAsync(context);
        }
    }

    private async Task<FactView?> ViewAsync(string key, int number, HttpContext context, CancellationToken cancel)
    {
        if (await book.FindAsync(key, cancel) is not { } sheet || sheet.File.Find(number) is not { } fact)
        {
            return null;
        }
        var seat = await reception.SeatAsync(context);
        var view = new FactView(seat, sheet, fact, await book.StatingAsync(fact, cancel));
        return view.MayVouch ? view with { Names = await register.SuggestedAsync(seat.Edition, sheet.Terms.Values, cancel) } : view;
    }
}
