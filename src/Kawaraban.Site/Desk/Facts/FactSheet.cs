using System.Globalization;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A fact: worded, vouched for, disputed, superseded, withdrawn, settled. What may be done is the story file's to say.</summary>
internal static class FactSheet
{
    public static async Task<IResult> ShowAsync(string key, int number, HttpContext context, Reception reception, StoryFileBook book, CancellationToken cancel) =>
        await ViewAsync(key, number, context, reception, book, cancel) is { } view ? await reception.PageAsync<FactPage>(view, view.Seat) : await reception.NotFoundAsync(context);

    public static async Task<IResult> WordAsync(string key, int number, HttpContext context, Reception reception, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Translator);
        return refused ?? await AnswerAsync(
            await desk.WordAsync(key, number, new FactWording { EditionId = paper!.Id, Text = form.Text("text"), Detail = Lines(form.Text("detail")) }, seat.Member!.Name, seat.Staff, cancel),
            "factWorded", key, number, context, reception, book, cancel);
    }

    public static async Task<IResult> VouchAsync(string key, int number, HttpContext context, Reception reception, StoryFileBook book, FactDesk desk, TermBook terms, LivePaper live, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var source = form.Text("vouched-by") is { Length: > 0 } slug ? await terms.FindAsync(slug, cancel) : null;
        var place = await EvidencePlace.OfAsync(form, seat.Publication, live, desk, cancel);
        var outcome = form.Text("vouched-by").Length > 0 && source is null ? new FactOutcome.Refused(new FactFault("vouchedBy", "unknown-source"))
            : place is null || OneOf<Voucher>(form.Text("voucher")) is not { } voucher || OneOf<EvidenceStrength>(form.Text("strength")) is not { } strength
                ? new FactOutcome.Refused(new FactFault("evidence", "unfound"))
                : await desk.VouchAsync(key, number, place.With(voucher, strength, source?.Id), seat.Member!.Name, seat.Staff, cancel);
        return await AnswerAsync(outcome, "factVouched", key, number, context, reception, book, cancel);
    }

    public static async Task<IResult> ActAsync(string key, int number, HttpContext context, Reception reception, StoryFileBook book, FactDesk desk, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (OneOf<FactActKind>(form.Text("kind")) is not { } kind || kind is FactActKind.Entered or FactActKind.Worded or FactActKind.Evidenced || form.Text("reason").Length > FactAct.MaxReason)
        {
            return await AnswerAsync(new FactOutcome.Refused(new FactFault("kind", "unknown")), "", key, number, context, reception, book, cancel);
        }
        var act = new FactAct
        {
            Kind = kind, At = clock.GetUtcNow(), ByName = seat.Member!.Name, By = seat.Staff, Reason = form.Text("reason"), Other = form.Number("other"),
            Outcome = kind == FactActKind.Settled ? OneOf<OutlookState>(form.Text("outcome")) : null,
        };
        return await AnswerAsync(await desk.DoAsync(key, number, act, cancel), "factDone", key, number, context, reception, book, cancel);
    }

    private static async Task<IResult> AnswerAsync(FactOutcome outcome, string done, string key, int number, HttpContext context, Reception reception, StoryFileBook book, CancellationToken cancel)
    {
        switch (outcome)
        {
            case FactOutcome.Done:
                return new LeadTo(string.Create(CultureInfo.InvariantCulture, $"/desk/files/{Uri.EscapeDataString(key)}/{number}?done={done}"));
            case FactOutcome.Refused(var faults) when await ViewAsync(key, number, context, reception, book, cancel) is { } view:
                return await reception.PageAsync<FactPage>(
                    view with { Wrong = [.. faults.Select(fault => view.Seat.SayOrElse("facts.wrong." + fault.Code, "facts.wrong.other"))] }, view.Seat, StatusCodes.Status422UnprocessableEntity);
            default:
                return await reception.NotFoundAsync(context);
        }
    }

    private static async Task<FactView?> ViewAsync(string key, int number, HttpContext context, Reception reception, StoryFileBook book, CancellationToken cancel) =>
        await book.FindAsync(key, cancel) is { } sheet && sheet.File.Find(number) is { } fact
            ? new FactView(await reception.SeatAsync(context), sheet, fact, await book.StatingAsync(fact, cancel))
            : null;

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static T? OneOf<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var known) && Enum.IsDefined(known) ? known : null;
}
