using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Securing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Account;

/// <summary>What everybody may change of their own account.</summary>
internal static class OwnAccount
{
    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, FactorSheet sheet)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<AccountPage>(new AccountView(seat, await sheet.OfAsync(seat, context)), seat);
    }

    public static async Task<IResult> ChangeLanguageAsync(HttpContext context, Reception reception, UserManager<StaffMember> staff)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(form.Text("edition")) is not { } edition)
        {
            return await reception.NotFoundAsync(context);
        }
        seat.Member!.DeskEdition = edition.Id.Value;
        await staff.UpdateAsync(seat.Member);
        return new LeadTo("/desk/account?done=language");
    }

    /// <summary>Every other session of the account ends by it.</summary>
    public static async Task<IResult> ChangePasswordAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        if (await Proof.IsHalfAsync(context, door.UserManager, seat.Member!))
        {
            return await reception.NotAllowedAsync(context);
        }
        var wrong = form["password"] == form["password-again"]
            ? AccountErrors.Of(seat, await door.UserManager.ChangePasswordAsync(seat.Member!, form["old-password"].ToString(), form["password"].ToString()))
            : [seat["account.error.PasswordsDiffer"]];
        if (wrong.Count > 0)
        {
            return await reception.PageAsync<AccountPage>(new AccountView(seat, await sheet.OfAsync(seat, context), wrong), seat, StatusCodes.Status400BadRequest);
        }
        await door.RefreshSignInAsync(seat.Member!);
        return new LeadTo("/desk/account?done=password");
    }
}
