using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

/// <summary>Sessions, rights and forms of the desk.</summary>
internal static class DeskSignIn
{
    public const string SignInPath = "/desk/sign-in";

    /// <summary>May write and translate drafts.</summary>
    public const string Writes = "writes";

    /// <summary>May release, correct, withdraw.</summary>
    public const string Releases = "releases";

    public static IServiceCollection AddDeskSignIn(this IServiceCollection services, PaperSetting setting)
    {
        services.AddDataProtection().SetApplicationName("kawaraban").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(setting.DataFolder, "keys")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Configure);
        services.AddAuthorizationBuilder()
            .AddPolicy(Writes, policy => policy.RequireRole(StaffRole.Owner, StaffRole.Editor, StaffRole.Translator))
            .AddPolicy(Releases, policy => policy.RequireRole(StaffRole.Owner, StaffRole.Editor));
        services.AddHttpContextAccessor();
        new IdentityBuilder(typeof(StaffMember), typeof(IdentityRole<Guid>), services).AddSignInManager();
        // Sessions end within a minute of a changed password or right.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAntiforgery(options =>
        {
            options.Cookie = new AlwaysSecureCookie { Name = "__Host-desk-form", HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
            options.FormFieldName = "form-token";
            options.HeaderName = "X-Form-Token";
            options.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie = new AlwaysSecureCookie { Name = "__Host-desk", HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.AccessDeniedPath = "/desk/not-allowed";
        options.ReturnUrlParameter = "next";
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A page is led to the sign-in; a form or script is told by the status, so that what was typed stays where it is.</summary>
    private static Task AnswerAsync(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.IsRead() && status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = status;
        }
        return Task.CompletedTask;
    }
}
