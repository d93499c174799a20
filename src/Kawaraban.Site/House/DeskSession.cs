using Kawaraban.Newsroom.Archive.Records;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kawaraban.Site.House;

/// <summary>A session holds while the archive says so: it ends with the very next request after a password, a right or an account was taken back.</summary>
internal static class DeskSession
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var pass = Visitor.IdOf(context.Principal) is { } id ? await services.GetRequiredService<StaffBook>().PassAsync(id, context.HttpContext.RequestAborted) : null;
        if (pass is not null && context.Principal!.FindFirst(stampClaim)?.Value == pass.Stamp)
        {
            context.HttpContext.Admit(pass with { HasSecondFactor = SecondFactor.IsShownBy(context.Principal) });
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
