using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Kawaraban.Site.Desk.SigningIn;

/// <summary>The link by which somebody who forgot their password chooses a new one. It works once: the password that it sets spends it.</summary>
internal static class NewPassword
{
    public static async Task<IResult> ShowAsync(Guid? who, string? code, HttpContext context, Reception reception, UserManager<StaffMember> staff)
    {
        var seat = await reception.SeatAsync(context);
        return await MemberAsync(who, code, staff) is { } member
            ? await reception.PageAsync<NewPasswordPage>(new NewPasswordView(seat, member.Email ?? "", member.Id, code!), seat)
            : await reception.TellAsync(seat, "linkUsed", StatusCodes.Status410Gone);
    }

    public static async Task<IResult> SetAsync(HttpContext context, Reception reception, UserManager<StaffMember> staff, FactorRecord record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var code = form["code"].ToString();
        if (await MemberAsync(form.Id("who"), code, staff) is not { } member)
        {
            return await reception.TellAsync(seat, "linkUsed", StatusCodes.Status410Gone);
        }
        var wrong = form["password"] == form["password-again"]
            ? AccountErrors.Of(seat, await staff.ResetPasswordAsync(member, Decoded(code)!, form["password"].ToString()))
            : [seat["account.error.PasswordsDiffer"]];
        if (wrong.Count > 0)
        {
            return await reception.PageAsync<NewPasswordPage>(new NewPasswordView(seat, member.Email ?? "", member.Id, code, wrong), seat, StatusCodes.Status400BadRequest);
        }
        await record.NoteAsync(new StaffId(member.Id), StaffActKind.PasswordChanged);
        return new LeadTo($"{DeskSignIn.SignInPath}?done=password");
    }

    /// <summary>Null for a link that holds no longer, and for whoever is disabled.</summary>
    private static async Task<StaffMember?> MemberAsync(Guid? who, string? code, UserManager<StaffMember> staff)
    {
        if (who is not { } id || Decoded(code) is not { } token || await staff.FindByIdAsync(id.ToString()) is not { IsDisabled: false } member)
        {
            return null;
        }
        return await staff.VerifyUserTokenAsync(member, staff.Options.Tokens.PasswordResetTokenProvider, UserManager<StaffMember>.ResetPasswordTokenPurpose, token) ? member : null;
    }

    private static string? Decoded(string? code)
    {
        try
        {
            return code is { Length: > 0 and < 4000 } ? Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
