using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Assigning;

/// <summary>Stories taken, handed on and given back. Whoever comes second is told who has it.</summary>
internal static class AssignmentDesk
{
    public static async Task<IResult> ShowAsync(string edition, Guid story, string? back, HttpContext context, Reception reception, AssignmentSheet sheet, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await sheet.FindAsync(seat, edition, story, cancel) is { } view
            ? await reception.PageAsync<AssignmentPage>(view with { Back = BackOf(back, view.Paper) }, seat)
            : await reception.NotFoundAsync(context);
    }

    public static Task<IResult> TakeAsync(string edition, Guid story, HttpContext context, Reception reception, AssignmentSheet sheet, AssignmentBook book, CancellationToken cancel) =>
        ActAsync(edition, story, "taken", context, reception, sheet, (seat, paper, form) =>
            book.TakeAsync(new StoryId(story), paper.Id, seat.Staff, form.Moment("due", paper), cancel), cancel);

    public static Task<IResult> HandOverAsync(string edition, Guid story, HttpContext context, Reception reception, AssignmentSheet sheet, AssignmentBook book, CancellationToken cancel) =>
        ActAsync(edition, story, "handedOver", context, reception, sheet, (seat, paper, form) => book.HandOverAsync(
            new StoryId(story), paper.Id, seat.Staff, seat.May(DeskRole.Editor, paper), new StaffId(form.Id("to") ?? Guid.Empty), form.Moment("due", paper), form.Text("note"), cancel), cancel);

    public static Task<IResult> GiveBackAsync(string edition, Guid story, HttpContext context, Reception reception, AssignmentSheet sheet, AssignmentBook book, CancellationToken cancel) =>
        ActAsync(edition, story, "givenBack", context, reception, sheet, (seat, paper, form) =>
            book.GiveBackAsync(new StoryId(story), paper.Id, seat.Staff, seat.May(DeskRole.Editor, paper), form.Text("note"), cancel), cancel);

    private static async Task<IResult> ActAsync(
        string edition, Guid story, string done, HttpContext context, Reception reception, AssignmentSheet sheet,
        Func<Seat, Edition, IFormCollection, Task<AssignmentOutcome>> act, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        var outcome = await act(seat, paper, form);
        if (outcome is AssignmentOutcome.Done)
        {
            return BackTo.Of(BackOf(form.Text("back"), paper), done);
        }
        if (await sheet.FindAsync(seat, edition, story, cancel) is not { } view)
        {
            return await reception.NotFoundAsync(context);
        }
        var (wrong, status) = outcome switch
        {
            AssignmentOutcome.Held(_, var name) => (seat.Say("hands.isHeld", ("name", NameOf(seat, name))), StatusCodes.Status409Conflict),
            AssignmentOutcome.NotAllowed => (seat["hands.notTo"], StatusCodes.Status422UnprocessableEntity),
            _ => (seat["hands.nobody"], StatusCodes.Status409Conflict),
        };
        return await reception.PageAsync<AssignmentPage>(view with { Wrong = wrong, Back = BackOf(form.Text("back"), paper) }, seat, status);
    }

    internal static string NameOf(Seat seat, string name) => name.Length > 0 ? name : seat["staff.former"];

    private static string BackOf(string? back, Edition paper) => back is { Length: > 0 } ? OwnPath.Of(back) : $"/desk/{paper.Id}";
}
