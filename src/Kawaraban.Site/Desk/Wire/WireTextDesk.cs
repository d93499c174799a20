using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>A wire's newer text is laid beside the draft, and somebody takes of it what they want.</summary>
internal static class WireTextDesk
{
    public static async Task<IResult> ShowAsync(Guid id, long advisory, HttpContext context, Reception reception, DraftPaper drafts, AdvisoryBook advisories, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var told = await advisories.FindAsync(advisory, cancel);
        return told is { CanBeTaken: true } && told.ArticleId.Value == id && await drafts.FindAsync(new ArticleId(id), cancel) is { } draft
            ? await reception.PageAsync<WireTextPage>(new WireTextView(seat, draft, told), seat)
            : await GoneAsync(reception, seat, id);
    }

    public static async Task<IResult> TakeAsync(Guid id, long advisory, HttpContext context, Reception reception, WireTaking taking, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var keys = form["take"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        return await taking.TakeAsync(new ArticleId(id), advisory, form.Text("stamp"), keys, seat.Staff, cancel) switch
        {
            WireTaken.Taken => new LeadTo(keys.Count > 0 ? $"/desk/articles/{id}?done=wireTaken" : $"/desk/articles/{id}?done=settled"),
            WireTaken.Moved => await reception.TellAsync(seat, "draftMoved", StatusCodes.Status409Conflict, $"/desk/articles/{id}/wire/{advisory}"),
            _ => await GoneAsync(reception, seat, id),
        };
    }

    private static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) =>
        reception.TellAsync(seat, "noWireText", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
