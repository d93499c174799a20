using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Securing;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.SigningIn;

/// <summary>In place of the password: a passkey, which tells by itself whose it is. It is two factors in one, as the device asks for a finger or a PIN.</summary>
internal static class SignInByPasskey
{
    /// <summary>The same for everybody, whoever has passkeys.</summary>
    public static async Task<IResult> AskAsync(SignInManager<StaffMember> door) => Results.Text(await door.MakePasskeyRequestOptionsAsync(null), "application/json", Encoding.UTF8);

    public static async Task<IResult> DoAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, FactorBook factors, FactorRecord record, PublicAddress address)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var next = OwnPath.Of(form.Text("next"));
        if (await PasskeyAnswer.AssertAsync(door, form["credential"].ToString()) is { User: { IsDisabled: false } member, Passkey: { } passkey }
            && !await door.UserManager.IsLockedOutAsync(member) && (await door.UserManager.AddOrUpdatePasskeyAsync(member, passkey)).Succeeded)
        {
            await factors.NoteUseAsync(passkey.CredentialId, context.RequestAborted);
            await record.NoteAsync(new StaffId(member.Id), StaffActKind.SignedInByPasskey, passkey.Name ?? "");
            await door.EnterAsync(member, withSecondFactor: true);
            return new LeadTo(next);
        }
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SignInPage>(new SignInView(seat, next, PasskeyDomain.Of(address) is not null, Wrong: seat["passkey.refused"]), seat, StatusCodes.Status401Unauthorized);
    }
}
