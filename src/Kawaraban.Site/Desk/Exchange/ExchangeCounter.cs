using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Exchange;

/// <summary>A draft out for a translation tool, and what came back in again.</summary>
internal static class ExchangeCounter
{
    private const string Xliff = "application/xliff+xml";

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await drafts.FindAsync(new ArticleId(id), cancel) is { Source: not null } draft
            ? await reception.PageAsync<ExchangePage>(new ExchangeView(seat, draft), seat)
            : await GoneAsync(reception, seat, id);
    }

    public static async Task<IResult> SendAsync(Guid id, string version, HttpContext context, Reception reception, ExchangeDesk desk, CancellationToken cancel)
    {
        ExchangeVersion? wanted = version switch
        {
            "2.1" => ExchangeVersion.Xliff21,
            "1.2" => ExchangeVersion.Xliff12,
            _ => null,
        };
        if (wanted is not { } format || await desk.ExportAsync(new ArticleId(id), cancel) is not { } file)
        {
            return await reception.NotFoundAsync(context);
        }
        var bytes = new MemoryStream();
        ExchangeDoor.Write(bytes, file, format);
        context.Response.Headers.CacheControl = "no-cache, no-store";
        return Results.File(bytes.ToArray(), Xliff, $"{id}.{file.TargetLanguage}.xlf");
    }

    public static async Task<IResult> TakeAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ExchangeDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { Source: not null } draft)
        {
            return await GoneAsync(reception, seat, id);
        }
        var view = new ExchangeView(seat, draft);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return await reception.PageAsync<ExchangePage>(view with { Wrong = seat["exchange.noFile"] }, seat, StatusCodes.Status422UnprocessableEntity);
        }
        await using var incoming = file.OpenReadStream();
        switch (await ExchangeDoor.ReadAsync(incoming, cancel))
        {
            case ExchangeReading.Read(var files):
                var lines = new List<ExchangeLine>();
                foreach (var part in files)
                {
                    lines.AddRange((await desk.ImportAsync(part, draft.Article.Id, seat.Staff, cancel)).Lines);
                }
                return await reception.PageAsync<ExchangePage>(view with { Report = new ExchangeReport(draft.Article.Id, lines) }, seat);
            case var refused:
                return await reception.PageAsync<ExchangePage>(view with { Wrong = seat.Say("exchange.broken", ("what", refused)) }, seat, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) =>
        reception.TellAsync(seat, "noExchange", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
