using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>
/// Asks whoever is signed in to show once more that it is they, before they change how they sign in: by the password, or by a code of the app. A
/// wrong try counts as one at the door does.
/// </summary>
internal static class Proof
{
    public static async Task<bool> IsShownAsync(HttpContext context, SignInManager<StaffMember> door, StaffMember member, string typed, TryPace pace)
    {
        if (!pace.MayTry(new StaffId(member.Id)) || await IsHalfAsync(context, door.UserManager, member))
        {
            return false;
        }
        return member.TwoFactorEnabled && AppCode.IsLike(typed)
            ? await IsCodeAsync(door.UserManager, member, typed)
            : (await door.CheckPasswordSignInAsync(member, typed, lockoutOnFailure: true)).Succeeded;
    }

    /// <summary>A code of the app, whether or not it is in use yet.</summary>
    public static Task<bool> IsRightAsync(UserManager<StaffMember> staff, StaffMember member, string code) =>
        staff.VerifyTwoFactorTokenAsync(member, staff.Options.Tokens.AuthenticatorTokenProvider, code);

    /// <summary>Who has a passkey and came without it may be somebody who has the password alone.</summary>
    public static async Task<bool> IsHalfAsync(HttpContext context, UserManager<StaffMember> staff, StaffMember member) =>
        !SecondFactor.IsShownBy(context.User) && (await staff.GetPasskeysAsync(member)).Count > 0;

    private static async Task<bool> IsCodeAsync(UserManager<StaffMember> staff, StaffMember member, string code)
    {
        if (await staff.IsLockedOutAsync(member))
        {
            return false;
        }
        if (await IsRightAsync(staff, member, code))
        {
            return true;
        }
        await staff.AccessFailedAsync(member);
        return false;
    }
}
