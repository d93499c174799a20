using System.Security.Claims;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.House;

/// <summary>Whether a session was opened with a second factor: its cookie says so, as the framework writes it there.</summary>
internal static class SecondFactor
{
    private const string Method = "amr";
    private const string Several = "mfa";

    public static bool IsShownBy(ClaimsPrincipal? who) => who?.HasClaim(Method, Several) == true;

    /// <summary>Opens a session, or the same one anew after something of the account changed.</summary>
    public static Task EnterAsync(this SignInManager<StaffMember> door, StaffMember member, bool withSecondFactor) =>
        door.SignInWithClaimsAsync(member, isPersistent: false, withSecondFactor ? [new Claim(Method, Several)] : []);
}
