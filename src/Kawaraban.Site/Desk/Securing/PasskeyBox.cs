using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>One's own passkeys: added by the browser with a name and the password, removed. What a browser sends is judged by the framework.</summary>
internal static class PasskeyBox
{
    public const int MaxName = 60;

    /// <summary>More than so many nobody can keep account of.</summary>
    public const int MostOfOne = 20;

    /// <summary>What a browser has to know to make one, as JSON; what it was told is kept in a cookie for a few minutes.</summary>
    public static async Task<IResult> OfferAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, FactorBook factors, TryPace pace)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var isFull = (await factors.PasskeysAsync(seat.Staff, context.RequestAborted)).Count >= MostOfOne;
        if (isFull || !await Proof.IsShownAsync(context, door, seat.Member!, form["proof"].ToString(), pace))
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, ApiProblem.NotPossible, "the password is not right, or there are too many passkeys");
        }
        var options = await door.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = seat.Staff.ToString(), Name = seat.Member!.Email!, DisplayName = seat.Member.Name });
        return Results.Text(options, "application/json", Encoding.UTF8);
    }

    public static async Task<IResult> AddAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door, FactorRecord record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var (staff, member, name) = (door.UserManager, seat.Member!, form.Text("name"));
        var made = await PasskeyAnswer.AttestAsync(door, form["credential"].ToString());
        if (made is null || made.UserEntity!.Id != seat.Staff.ToString() || name.Length is 0 or > MaxName)
        {
            return await WrongAsync(seat, context, reception, sheet, "passkey.notAdded");
        }
        made.Passkey!.Name = name;
        if (!(await staff.AddOrUpdatePasskeyAsync(member, made.Passkey)).Succeeded)
        {
            return await WrongAsync(seat, context, reception, sheet, "passkey.notAdded");
        }
        await record.NoteAsync(seat.Staff, StaffActKind.PasskeyAdded, name);
        await staff.UpdateSecurityStampAsync(member);
        await door.EnterAsync(member, withSecondFactor: true);
        return new LeadTo("/desk/account?done=passkeyAdded");
    }

    public static async Task<IResult> RemoveAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door, FactorBook factors, FactorRecord record, TryPace pace)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var (staff, member) = (door.UserManager, seat.Member!);
        var own = await factors.PasskeysAsync(seat.Staff, context.RequestAborted);
        if (own.FirstOrDefault(passkey => NameOf(passkey) == form.Text("passkey")) is not { } removed)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!await Proof.IsShownAsync(context, door, member, form["proof"].ToString(), pace))
        {
            return await WrongAsync(seat, context, reception, sheet, "factor.wrongProof");
        }
        await staff.RemovePasskeyAsync(member, removed.Id);
        await record.NoteAsync(seat.Staff, StaffActKind.PasskeyRemoved, removed.Name);
        await staff.UpdateSecurityStampAsync(member);
        await door.EnterAsync(member, withSecondFactor: own.Count > 1 || member.TwoFactorEnabled);
        return new LeadTo("/desk/account?done=passkeyRemoved");
    }

    /// <summary>How a form names a passkey.</summary>
    public static string NameOf(PasskeyRow passkey) => WebEncoders.Base64UrlEncode(passkey.Id);

    private static async Task<IResult> WrongAsync(Seat seat, HttpContext context, Reception reception, FactorSheet sheet, string word) =>
        await reception.PageAsync<AccountPage>(new AccountView(seat, await sheet.OfAsync(seat, context, seat[word])), seat, StatusCodes.Status400BadRequest);
}
