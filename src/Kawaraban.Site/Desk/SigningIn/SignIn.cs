using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.SigningIn;

/// <summary>Signing in and out. An unknown account, a wrong password and a locked account get the same answer in the same time.</summary>
internal static class SignIn
{
    public static async Task<IResult> ShowAsync(string? next, HttpContext context, Reception reception, PublicAddress address)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SignInPage>(new SignInView(seat, OwnPath.Of(next), PasskeyDomain.Of(address) is not null), seat);
    }

    public static async Task<IResult> DoAsync(HttpContext context, Reception reception, SignInManager<StaffMember> door, FactorRecord record, PublicAddress address)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (email, next) = (form.Text("email"), OwnPath.Of(form.Text("next")));
        switch (await TryAsync(door, record, email, form["password"].ToString()))
        {
            case { Succeeded: true }:
                return new LeadTo(next);
            case { RequiresTwoFactor: true }:
                return new LeadTo($"{SignInByCode.Path}?next={Uri.EscapeDataString(next)}");
        }
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SignInPage>(new SignInView(seat, next, PasskeyDomain.Of(address) is not null, email, seat["signIn.failed"]), seat, StatusCodes.Status401Unauthorized);
    }

    public static async Task<IResult> OutAsync(SignInManager<StaffMember> door)
    {
        await door.SignOutAsync();
        return new LeadTo("/desk/sign-in?done=signedOut");
    }

    private static async Task<SignInResult> TryAsync(SignInManager<StaffMember> door, FactorRecord record, string email, string password)
    {
        var member = await door.UserManager.FindByNameAsync(email);
        if (member is null || member.IsDisabled || await door.UserManager.IsLockedOutAsync(member))
        {
            // As much work as looking at a real password: the time it takes tells nothing.
            door.UserManager.PasswordHasher.HashPassword(member ?? new StaffMember(), password);
            return SignInResult.Failed;
        }
        var result = await door.PasswordSignInAsync(member, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded || result.IsLockedOut)
        {
            await record.NoteAsync(new StaffId(member.Id), result.Succeeded ? StaffActKind.SignedIn : StaffActKind.Locked);
        }
        return result;
    }
}
