using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk;

/// <summary>
/// Tells whoever may not do a thing so, in their words. Pages lead to the sign-in; a form or script is answered where it is, so that what
/// was typed stays there.
/// </summary>
internal sealed class Refusals : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var isForm = !context.Request.IsRead() && context.Request.HasFormContentType;
        if (ApiProblem.IsApi(context.Request) && !authorizeResult.Succeeded)
        {
            var problem = authorizeResult.Forbidden
                ? ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NotAllowed, "the role is not enough")
                : ApiProblem.Of(StatusCodes.Status401Unauthorized, ApiProblem.SignedOut, "nobody is signed in");
            await problem.ExecuteAsync(context);
        }
        else if (authorizeResult.Forbidden)
        {
            await TellAsync(context, "notAllowed", StatusCodes.Status403Forbidden);
        }
        else if (authorizeResult.Challenged && isForm)
        {
            await TellAsync(context, "signedOut", StatusCodes.Status401Unauthorized);
        }
        else
        {
            await _usual.HandleAsync(next, context, policy, authorizeResult);
        }
    }

    private static async Task TellAsync(HttpContext context, string what, int status)
    {
        var answer = await context.RequestServices.GetRequiredService<Reception>().TellAsync(context, what, status);
        await answer.ExecuteAsync(context);
    }
}
