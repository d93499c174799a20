using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.SigningIn;

/// <summary>After the password: a code of the app, or a recovery code. A wrong, a used and a late one, and a locked account, get the same answer.</summary>
internal static class SignInByCode
{
    public const string Path = "/desk/sign-in/code";

    public static async Task<IResult> ShowAsync(string? next, HttpContext context, Reception reception, SignInManager<StaffMember> door)
    {
        if (await HalfwayAsync(door) is null)
        {
            return new LeadTo(DeskSignIn.SignInPath);
        }
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SignInCodePage>(new SignInCodeView(seat, OwnPath.Of(next)), seat);
    }

    public static Task<IResult> DoAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, TryPace pace, FactorRecord record) =>
        EnterAsync(context, reception, door, pace, record, StaffActKind.SignedInByApp, (_, code) => door.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false));

    public static Task<IResult> RecoverAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, TryPace pace, FactorRecord record) =>
        EnterAsync(context, reception, door, pace, record, StaffActKind.SignedInByRecoveryCode, (member, code) => RecoverAsync(door, member, code));

    private static async Task<IResult> EnterAsync(
        HttpContext context, Reception reception, SignInManager<StaffMember> door, TryPace pace, FactorRecord record, StaffActKind how, Func<StaffMember, string, Task<SignInResult>> enter)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await HalfwayAsync(door) is not { } member)
        {
            return new LeadTo(DeskSignIn.SignInPath);
        }
        var (who, next) = (new StaffId(member.Id), OwnPath.Of(form.Text("next")));
        var result = pace.MayTry(who) && !await door.UserManager.IsLockedOutAsync(member) ? await enter(member, form["code"].ToString()) : SignInResult.Failed;
        if (result.Succeeded)
        {
            await record.NoteAsync(who, how);
            return new LeadTo(next);
        }
        if (result.IsLockedOut)
        {
            await record.NoteAsync(who, StaffActKind.Locked);
        }
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SignInCodePage>(new SignInCodeView(seat, next, HasFailed: true), seat, StatusCodes.Status401Unauthorized);
    }

    /// <summary>The framework counts no wrong recovery code; here it is a wrong try as any other.</summary>
    private static async Task<SignInResult> RecoverAsync(SignInManager<StaffMember> door, StaffMember member, string code)
    {
        var result = await door.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded)
        {
            return result;
        }
        await door.UserManager.AccessFailedAsync(member);
        return await door.UserManager.IsLockedOutAsync(member) ? SignInResult.LockedOut : result;
    }

    /// <summary>Whose password was right a moment ago; null for everybody else, and for whoever was shut out since.</summary>
    private static async Task<StaffMember?> HalfwayAsync(SignInManager<StaffMember> door) => await door.GetTwoFactorAuthenticationUserAsync() is { IsDisabled: false } member ? member : null;
}
