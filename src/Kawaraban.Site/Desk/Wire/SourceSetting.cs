using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>Sources set up and changed.</summary>
internal static class SourceSetting
{
    public static async Task<IResult> NewAsync(string? edition, HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        var paper = seat.Publication.Find(edition ?? "") ?? seat.Edition;
        return seat.May(DeskRole.Editor, paper)
            ? await reception.PageAsync<SourceFormPage>(new SourceFormView(seat, paper, null, new SourceFields { Language = paper.Language }), seat)
            : await reception.NotAllowedAsync(context);
    }

    public static async Task<IResult> AddAsync(HttpContext context, Reception reception, SourceBook sources, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Editor);
        if (paper is null)
        {
            return refused!;
        }
        var view = Read(form, seat, paper, null);
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        var source = view.Fields.ToSource(paper, seat, clock.GetUtcNow());
        return await sources.AddAsync(source, cancel)
            ? new LeadTo($"/desk/wire/{source.Id}?done=sourceAdded")
            : await AskAgainAsync(reception, view with { Wrong = [seat["wire.wrong.taken"]] });
    }

    public static async Task<IResult> EditAsync(Guid id, HttpContext context, Reception reception, SourceBook sources, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await sources.FindAsync(new(id), cancel) is { } source && seat.Publication.Find(source.EditionId.Value) is { } paper
            ? await reception.PageAsync<SourceFormPage>(new SourceFormView(seat, paper, source.Id, SourceFields.Of(source)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SaveAsync(Guid id, HttpContext context, Reception reception, SourceBook sources, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await sources.FindAsync(new(id), cancel) is not { } source || seat.Publication.Find(source.EditionId.Value) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        var view = Read(form, seat, paper, source);
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        return await sources.ChangeAsync(source.Id, changed => view.Fields.PutInto(changed, seat), cancel) switch
        {
            true => new LeadTo($"/desk/wire/{id}?done=sourceSaved"),
            false => await AskAgainAsync(reception, view with { Wrong = [seat["wire.wrong.taken"]] }),
            null => await reception.NotFoundAsync(context),
        };
    }

    /// <param name="source">The source that is changed; its kind stays.</param>
    private static SourceFormView Read(IFormCollection form, Seat seat, Edition paper, IntakeSource? source)
    {
        var sent = SourceFields.Of(form);
        var fields = source is null ? sent : sent with { Kind = source.Kind };
        return new SourceFormView(seat, paper, source?.Id, fields) { Wrong = [.. fields.Wrong(paper).Select(wrong => seat["wire.wrong." + wrong])] };
    }

    private static Task<IResult> AskAgainAsync(Reception reception, SourceFormView view) =>
        reception.PageAsync<SourceFormPage>(view, view.Seat, StatusCodes.Status422UnprocessableEntity);
}
