using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Tmx;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Memory;

/// <summary>The translation memory: searched by a phrase, taken in and out as TMX, and what is wrong in it taken off.</summary>
internal static class MemoryDesk
{
    public static async Task<IResult> ShowAsync(string? from, string? into, string? q, HttpContext context, Reception reception, MemorySearch search, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<MemoryPage>(await ViewAsync(seat, from, into, q, search, cancel), seat);
    }

    public static async Task SendAsync(HttpContext context, MemoryExchange exchange, CancellationToken cancel)
    {
        context.Response.ContentType = "application/x-tmx+xml";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"memory.tmx\"";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await exchange.WriteAsync(context.Response.BodyWriter.AsStream(leaveOpen: true), typeof(MemoryDesk).Assembly.GetName().Version!.ToString(3), cancel: cancel);
        }
    }

    public static async Task<IResult> TakeAsync(HttpContext context, Reception reception, MemoryExchange exchange, MemorySearch search, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var view = await ViewAsync(seat, null, null, null, search, cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 and <= MemoryView.LargestUpload } file)
        {
            return await WrongAsync(seat["memory.wrongFile"]);
        }
        try
        {
            await using var incoming = file.OpenReadStream();
            return await reception.PageAsync<MemoryPage>(view with { Taken = await exchange.ReadAsync(incoming, file.FileName, cancel: cancel) }, seat);
        }
        catch (TmxException wrong)
        {
            return await WrongAsync(seat.Say("memory.broken", ("line", wrong.Line), ("column", wrong.Column)));
        }

        Task<IResult> WrongAsync(string what) => reception.PageAsync<MemoryPage>(view with { Wrong = what }, seat, StatusCodes.Status422UnprocessableEntity);
    }

    public static async Task<IResult> RemoveAsync(long id, HttpContext context, Reception reception, MemoryBook book, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var why = form.Text("why");
        if (why.Length is 0 or > MemoryView.LongestReason)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, "/desk/memory");
        }
        if (await book.TargetLanguageAsync(id, cancel) is not { } language)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!MayRemove(seat, language))
        {
            return await reception.TellAsync(seat, "notAllowed", StatusCodes.Status403Forbidden, "/desk/memory");
        }
        await book.RemoveAsync(id, seat.Staff, why, cancel);
        var back = OwnPath.Of(form.Text("back"));
        return new LeadTo(back + (back.Contains('?', StringComparison.Ordinal) ? "&done=pairRemoved" : "?done=pairRemoved"));
    }

    /// <summary>A pair belongs to the editions of its target's language; one of a language that no edition has, to every editor.</summary>
    private static bool MayRemove(Seat seat, string language)
    {
        var papers = seat.Publication.Editions.Where(paper => Direction.IsSame(paper.Language, language)).ToList();
        return papers.Count == 0 ? seat.Releases : papers.Exists(paper => seat.May(DeskRole.Editor, paper));
    }

    private static async Task<MemoryView> ViewAsync(Seat seat, string? from, string? into, string? q, MemorySearch search, CancellationToken cancel)
    {
        var target = seat.Publication.Find(into ?? "") ?? seat.Edition;
        var source = seat.Publication.Find(from ?? "") ?? seat.Publication.Editions.FirstOrDefault(paper => paper.Id != target.Id) ?? target;
        var phrase = (q ?? "").Trim();
        phrase = phrase.Length > MemoryView.LongestPhrase ? phrase[..MemoryView.LongestPhrase] : phrase;
        return new MemoryView(seat, source, target, phrase, phrase.Length == 0 ? [] : await search.FindAsync(source.Language, target.Language, new Phrase(phrase), cancel));
    }
}
