using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>The name register: looked through, and taken in and out as files.</summary>
internal static class RegisterDesk
{
    public static async Task<IResult> ListAsync(string? q, string? kind, string? state, string? page, HttpContext context, Reception reception, TermBook book, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<RegisterPage>(await ViewAsync(seat, RegisterQuery.Of(q, kind, state, page), book, cancel), seat);
    }

    public static async Task SendAsync(string format, HttpContext context, Reception reception, TermBook book, CancellationToken cancel)
    {
        if (TermFileFormat.All.FirstOrDefault(known => known.Name == format) is not { } wanted)
        {
            await (await reception.NotFoundAsync(context)).ExecuteAsync(context);
            return;
        }
        context.Response.ContentType = wanted.ContentType;
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"register.{wanted.Name}\"";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await wanted.WriteAsync(book.AllAsync(cancel), context.Response.BodyWriter.AsStream(leaveOpen: true), cancel);
        }
    }

    public static async Task<IResult> TakeAsync(HttpContext context, Reception reception, TermBook book, TermTakingDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var view = await ViewAsync(seat, RegisterQuery.Of(null, null, null, null), book, cancel);
        if (form.Files.GetFile("file") is not { } file || TermFileFormat.Of(file.FileName) is not { } format || file.Length > TermFileLimits.LargestUpload)
        {
            return await reception.PageAsync<RegisterPage>(view with { Wrong = seat["register.wrong.file"] }, seat, StatusCodes.Status422UnprocessableEntity);
        }
        try
        {
            await using var incoming = file.OpenReadStream();
            var taken = await desk.TakeAsync(format.ReadAsync(incoming, cancel), seat.Staff, cancel: cancel);
            return await reception.PageAsync<RegisterPage>((await ViewAsync(seat, view.Query, book, cancel)) with { Taken = taken }, seat);
        }
        catch (TermFileException wrong)
        {
            var told = seat.Say("register.broken", ("line", wrong.Place.Line), ("column", wrong.Place.Column), ("what", wrong.Message));
            return await reception.PageAsync<RegisterPage>((await ViewAsync(seat, view.Query, book, cancel)) with { Wrong = told }, seat, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<RegisterView> ViewAsync(Seat seat, RegisterQuery query, TermBook book, CancellationToken cancel)
    {
        var (terms, total) = await book.SearchAsync(query.Text, query.Kind, query.State, (query.Page - 1) * RegisterView.PageLength, RegisterView.PageLength, cancel);
        return new RegisterView(seat, query, terms, total) { Proposed = await book.CountAsync(TermState.Proposed, cancel) };
    }
}
