using System.Security.Claims;
using System.Text.Encodings.Web;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kawaraban.Site.House;

/// <summary>Lets programs at the desk's API by <c>Authorization: Bearer kwb_…</c>. No other address of the desk looks at that header.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenBook tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "token";

    private const string TokenClaim = "kawaraban:token";
    private const string ApiPath = "/desk/api";
    private const string Bearer = "Bearer ";

    /// <summary>Whether the request is one of a program, however it ends.</summary>
    public static bool IsAsked(HttpContext context) => context.Request.Path.StartsWithSegments(ApiPath) && context.Request.Headers.Authorization.Count > 0;

    /// <summary>The id of the token that was let in; null for people.</summary>
    public static string? TokenOf(HttpContext context) => context.User.Identity?.AuthenticationType == Name ? context.User.FindFirstValue(TokenClaim) : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var sent = Request.Headers.Authorization.ToString();
        if (!sent.StartsWith(Bearer + AccessToken.Prefix, StringComparison.Ordinal) || await tokens.EnterAsync(sent[Bearer.Length..].Trim(), Context.RequestAborted) is not var (token, pass))
        {
            return AuthenticateResult.Fail("the token opens nothing");
        }
        Context.Admit(pass);
        var who = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, pass.Id.ToString()), new(ClaimTypes.Name, pass.Name), new(TokenClaim, token.ToString())], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(who), Name));
    }
}
