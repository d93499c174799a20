using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kawaraban.Site.House;

/// <summary>Sessions, rights and forms of the desk.</summary>
internal static class DeskSignIn
{
    public const string SignInPath = "/desk/sign-in";

    /// <summary>People by their session, programs by their token.</summary>
    private const string Visitors = "visitors";

    /// <summary>Everybody who is signed in: their own account, their inbox.</summary>
    public const string Enters = "enters";

    /// <summary>Whoever may read drafts looks; whoever may write them changes.</summary>
    public const string Writes = "writes";

    /// <summary>For whoever may write, also to look.</summary>
    public const string Begins = "begins";

    /// <summary>
    /// Begins a translation: the source is another edition's, of which everybody may read what is live. The desk asks for the right in the
    /// edition that is translated into.
    /// </summary>
    public const string Translates = "translates";

    /// <summary>May release, correct, withdraw, review.</summary>
    public const string Releases = "releases";

    /// <summary>Releases, withdraws, stops, or lifts a stop: what readers see changes by it. Where the paper wants it so, with a second factor.</summary>
    public const string Publishes = "publishes";

    /// <summary>May change the staff.</summary>
    public const string Owns = "owns";

    public static IServiceCollection AddDeskSignIn(this IServiceCollection services, PaperSetting setting)
    {
        services.AddDataProtection().SetApplicationName("kawaraban").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(setting.DataFolder, "keys")));
        services.AddAuthentication(Visitors)
            .AddPolicyScheme(Visitors, null, scheme => scheme.ForwardDefaultSelector = context => TokenSignIn.IsAsked(context) ? TokenSignIn.Name : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.Name, null)
            .AddCookie(IdentityConstants.ApplicationScheme, Configure)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, ConfigureHalfway);
        services.AddAuthorizationBuilder()
            .AddPolicy(Enters, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Translates, Needs(DeskRole.None, DeskRole.None))
            .AddPolicy(Writes, Needs(DeskRole.Reader, DeskRole.Translator))
            .AddPolicy(Begins, Needs(DeskRole.Translator, DeskRole.Translator))
            .AddPolicy(Releases, Needs(DeskRole.Editor, DeskRole.Editor))
            .AddPolicy(Publishes, Needs(DeskRole.Editor, DeskRole.Editor, new FactorNeed(ToLook: true)))
            .AddPolicy(Owns, Needs(DeskRole.Owner, DeskRole.Owner, new FactorNeed(ToLook: false)));
        services.AddHttpContextAccessor();
        new IdentityBuilder(typeof(StaffMember), typeof(IdentityRole<Guid>), services).AddSignInManager().AddDefaultTokenProviders();
        services.AddPasskeys().AddScoped<AppCodes>().AddSingleton<TryPace>()
            .Configure<IdentityOptions>(options => options.Tokens.ProviderMap[TokenOptions.DefaultAuthenticatorProvider] = new TokenProviderDescriptor(typeof(AppCodes)));
        services.AddAntiforgery(options =>
        {
            options.Cookie = new AlwaysSecureCookie { Name = "__Host-desk-form", HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
            options.FormFieldName = "form-token";
            options.HeaderName = "X-Form-Token";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.ReadKeysLater();
        return services;
    }

    /// <summary>The keys of sessions and forms are read when the first session or form needs them; the framework would read them at every start, readers or not.</summary>
    private static void ReadKeysLater(this IServiceCollection services) =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly));

    private static Action<AuthorizationPolicyBuilder> Needs(DeskRole toLook, DeskRole toChange, params IAuthorizationRequirement[] more) =>
        policy => policy.RequireAuthenticatedUser().AddRequirements([new DeskNeed(toLook, toChange), .. more]);

    /// <summary>Between the password and the code: it opens nothing but the page that asks for the code.</summary>
    private static void ConfigureHalfway(CookieAuthenticationOptions options)
    {
        options.Cookie = new AlwaysSecureCookie { Name = "__Host-desk-halfway", HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        options.SlidingExpiration = false;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie = new AlwaysSecureCookie { Name = "__Host-desk", HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.AccessDeniedPath = "/desk/not-allowed";
        options.ReturnUrlParameter = "next";
        options.Events.OnValidatePrincipal = DeskSession.ValidateAsync;
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
