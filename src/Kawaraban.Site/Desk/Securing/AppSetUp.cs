using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>Setting up an authenticator app: the key is made, shown, and in use once a code has shown that the app has it.</summary>
internal static class AppSetUp
{
    private const string Path = "/desk/account/app";

    public static async Task<IResult> BeginAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door, TryPace pace)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var member = seat.Member!;
        if (member.TwoFactorEnabled)
        {
            return new LeadTo(TellingView.Account);
        }
        if (!await Proof.IsShownAsync(context, door, member, form["proof"].ToString(), pace))
        {
            return await WrongAsync(seat, context, reception, sheet);
        }
        await door.UserManager.ResetAuthenticatorKeyAsync(member);
        await door.RefreshSignInAsync(member);
        return new LeadTo(Path);
    }

    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, UserManager<StaffMember> staff)
    {
        var seat = await reception.SeatAsync(context);
        return await KeyAsync(seat, staff) is { } key ? await reception.PageAsync<AppPage>(new AppView(seat, key), seat) : new LeadTo(TellingView.Account);
    }

    public static async Task<IResult> ConfirmAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, Enlistment enlistment, FactorRecord record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var (staff, member) = (door.UserManager, seat.Member!);
        if (await KeyAsync(seat, staff) is not { } key)
        {
            return new LeadTo(TellingView.Account);
        }
        if (!await Proof.IsRightAsync(staff, member, form["code"].ToString()))
        {
            return await reception.PageAsync<AppPage>(new AppView(seat, key, seat["factor.wrongCode"]), seat, StatusCodes.Status400BadRequest);
        }
        IReadOnlyList<string> codes = [];
        await enlistment.TogetherAsync(async () =>
        {
            codes = [.. await staff.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCode.Count) ?? []];
            await record.NoteAsync(seat.Staff, StaffActKind.AppSetUp);
            return codes.Count > 0 && (await staff.SetTwoFactorEnabledAsync(member, true)).Succeeded;
        });
        await door.EnterAsync(member, withSecondFactor: true);
        return await reception.PageAsync<RecoveryCodesPage>(new RecoveryCodesView(seat, codes), seat);
    }

    public static async Task<IResult> NewCodesAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door, TryPace pace, Enlistment enlistment, FactorRecord record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var member = seat.Member!;
        if (!member.TwoFactorEnabled || !await Proof.IsShownAsync(context, door, member, form["proof"].ToString(), pace))
        {
            return await WrongAsync(seat, context, reception, sheet);
        }
        IReadOnlyList<string> codes = [];
        await enlistment.TogetherAsync(async () =>
        {
            codes = [.. await door.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCode.Count) ?? []];
            await record.NoteAsync(seat.Staff, StaffActKind.CodesMade);
            return codes.Count > 0;
        });
        return await reception.PageAsync<RecoveryCodesPage>(new RecoveryCodesView(seat, codes), seat);
    }

    public static async Task<IResult> TurnOffAsync(HttpContext context, Reception reception, FactorSheet sheet, SignInManager<StaffMember> door, TryPace pace, Enlistment enlistment, FactorRecord record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var member = seat.Member!;
        if (!member.TwoFactorEnabled || !await Proof.IsShownAsync(context, door, member, form["proof"].ToString(), pace))
        {
            return await WrongAsync(seat, context, reception, sheet);
        }
        await enlistment.TogetherAsync(async () =>
        {
            await record.ForgetAppAsync(seat.Staff);
            await record.NoteAsync(seat.Staff, StaffActKind.AppTurnedOff);
            return (await door.UserManager.SetTwoFactorEnabledAsync(member, false)).Succeeded;
        });
        await door.EnterAsync(member, withSecondFactor: (await door.UserManager.GetPasskeysAsync(member)).Count > 0);
        return new LeadTo("/desk/account?done=appOff");
    }

    /// <summary>The key of an app that is being set up; null where there is none, or it is in use: then it is shown to nobody any more.</summary>
    private static async Task<string?> KeyAsync(Seat seat, UserManager<StaffMember> staff) =>
        seat.Member!.TwoFactorEnabled || await staff.GetAuthenticatorKeyAsync(seat.Member) is not { Length: > 0 } key ? null : key;

    private static async Task<IResult> WrongAsync(Seat seat, HttpContext context, Reception reception, FactorSheet sheet) =>
        await reception.PageAsync<AccountPage>(new AccountView(seat, await sheet.OfAsync(seat, context, seat["factor.wrongProof"])), seat, StatusCodes.Status400BadRequest);
}
