using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>An entry of the register: shown with what it touches, entered, changed. A change touches no text; it says which articles to look at.</summary>
internal static class TermDesk
{
    private const int ShownTouches = 200;
    private const int ShownChanges = 50;

    public static async Task<IResult> NewAsync(HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<TermPage>(new TermView(seat, null, TermFields.Empty(seat.Publication)), seat);
    }

    public static async Task<IResult> AddAsync(HttpContext context, Reception reception, TermBook book, TimeProvider clock, CancellationToken cancel)
    {
        var fields = TermFields.Of(await context.Request.ReadFormAsync(cancel));
        var seat = await reception.SeatAsync(context);
        var view = new TermView(seat, null, fields) { Wrong = Say(seat, fields.Wrong()) };
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        return await book.AddAsync(fields.ToTerm(seat.Releases, null, clock.GetUtcNow()), seat.Staff, cancel) switch
        {
            TermOutcome.Saved(var term) => new LeadTo(seat.Releases ? $"/desk/register/{term.Id}?done=termAdded" : $"/desk/register/{term.Id}?done=termProposed"),
            TermOutcome.Refused(var faults) => await AskAgainAsync(reception, view with { Wrong = Say(seat, faults) }),
            _ => await reception.NotFoundAsync(context),
        };
    }

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, TermBook book, TermTouches touches, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await book.FindAsync(new TermId(id), cancel) is not { } term)
        {
            return await reception.NotFoundAsync(context);
        }
        term.Arrange();
        return await reception.PageAsync<TermPage>(await FilledAsync(new TermView(seat, term, TermFields.Of(term)), term, book, touches, cancel), seat);
    }

    public static async Task<IResult> SaveAsync(Guid id, HttpContext context, Reception reception, TermBook book, TermTouches touches, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (fields, seat) = (TermFields.Of(form), await reception.SeatAsync(context));
        if (await book.FindAsync(new TermId(id), cancel) is not { } term)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!term.MayBeChangedBy(seat.Releases))
        {
            return await reception.TellAsync(seat, "notAllowed", StatusCodes.Status403Forbidden, $"/desk/register/{id}");
        }
        var view = new TermView(seat, term, fields) { Wrong = Say(seat, fields.Wrong()) };
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        return await book.ChangeAsync(term.Id, form.Number("revision") ?? 0, fields.ToTerm(seat.Releases, term, clock.GetUtcNow()), seat.Staff, cancel) switch
        {
            TermOutcome.Saved => new LeadTo($"/desk/register/{id}?done=termSaved"),
            TermOutcome.Refused(var faults) => await AskAgainAsync(reception, view with { Wrong = Say(seat, faults) }),
            TermOutcome.Conflict(var theirs) => await reception.PageAsync<TermPage>(await FilledAsync(view with { Theirs = theirs }, theirs, book, touches, cancel), seat, StatusCodes.Status409Conflict),
            _ => await reception.NotFoundAsync(context),
        };
    }

    private static async Task<TermView> FilledAsync(TermView view, Term term, TermBook book, TermTouches touches, CancellationToken cancel) => view with
    {
        History = await book.HistoryAsync(term.Id, ShownChanges, cancel), Touches = await touches.OfAsync(term, ShownTouches, cancel), Same = await book.SameAsync(term, cancel),
    };

    private static IReadOnlyList<string> Say(Seat seat, IEnumerable<string> faults) => [.. faults.Select(fault => seat["register.wrong." + fault])];

    private static Task<IResult> AskAgainAsync(Reception reception, TermView view) => reception.PageAsync<TermPage>(view, view.Seat, StatusCodes.Status422UnprocessableEntity);
}
