using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Kawaraban.Site.Desk.Staffing;

/// <summary>Somebody's name, rights and account, changed by owners.</summary>
internal static class StaffSheet
{
    /// <summary>What the form sends for an edition in which somebody's general role holds.</summary>
    public const string AsEverywhere = "";

    private const int LongestName = 100;

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await book.FindAsync(new StaffId(id), cancel) is { } row
            ? await reception.PageAsync<StaffEditPage>(new StaffEditView(seat, row), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SaveAsync(Guid id, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var name = form.Text("name");
        var rights = new Dictionary<EditionId, DeskRole>();
        foreach (var edition in seat.Publication.Editions)
        {
            if (form.Text("in-" + edition.Id) is var said && said != AsEverywhere)
            {
                // Nobody owns a single edition.
                rights[edition.Id] = StaffRole.Of(said) is var role && role == DeskRole.Owner ? DeskRole.Editor : role;
            }
        }
        if (name.Length is 0 or > LongestName)
        {
            return await WrongAsync(id, "account.error.NoName", seat, context, reception, book, cancel);
        }
        return await EndAsync(await book.ChangeAsync(new StaffId(id), name, StaffRole.Of(form.Text("role")), rights, cancel), id, $"/desk/staff/{id}?done=staffSaved", seat, context, reception, book, cancel);
    }

    public static async Task<IResult> DisableAsync(Guid id, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var isDisabled = form.Text("disabled") == "yes";
        var outcome = await book.DisableAsync(new StaffId(id), isDisabled, cancel);
        return await EndAsync(outcome, id, isDisabled ? $"/desk/staff/{id}?done=staffDisabled" : $"/desk/staff/{id}?done=staffEnabled", seat, context, reception, book, cancel);
    }

    public static async Task<IResult> EndSessionsAsync(Guid id, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await EndAsync(await book.EndSessionsAsync(new StaffId(id), cancel), id, $"/desk/staff/{id}?done=staffSignedOut", seat, context, reception, book, cancel);
    }

    public static async Task<IResult> RemoveAsync(Guid id, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        return form.Text("sure") == "yes"
            ? await EndAsync(await book.RemoveAsync(new StaffId(id), cancel), id, "/desk/staff?done=staffRemoved", seat, context, reception, book, cancel)
            : await WrongAsync(id, "staff.notSure", seat, context, reception, book, cancel);
    }

    /// <summary>A link by which they choose a new password, once, within a day. The owner hands it over; the desk sends no mail.</summary>
    public static async Task<IResult> ResetAsync(Guid id, HttpContext context, Reception reception, StaffBook book, UserManager<StaffMember> staff, PublicAddress address, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await book.FindAsync(new StaffId(id), cancel) is not { } row || await staff.FindByIdAsync(id.ToString()) is not { } member)
        {
            return await reception.NotFoundAsync(context);
        }
        var code = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await staff.GeneratePasswordResetTokenAsync(member)));
        return await reception.PageAsync<StaffEditPage>(new StaffEditView(seat, row, address.Of($"/desk/new-password?who={id}&code={code}")), seat);
    }

    private static async Task<IResult> EndAsync(
        StaffChange outcome, Guid id, string path, Seat seat, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel) => outcome switch
        {
            StaffChange.Done => new LeadTo(path),
            StaffChange.LastOwner => await WrongAsync(id, "staff.lastOwner", seat, context, reception, book, cancel),
            _ => await reception.NotFoundAsync(context),
        };

    private static async Task<IResult> WrongAsync(Guid id, string word, Seat seat, HttpContext context, Reception reception, StaffBook book, CancellationToken cancel) =>
        await book.FindAsync(new StaffId(id), cancel) is { } row
            ? await reception.PageAsync<StaffEditPage>(new StaffEditView(seat, row, Wrong: seat[word]), seat, StatusCodes.Status422UnprocessableEntity)
            : await reception.NotFoundAsync(context);
}
