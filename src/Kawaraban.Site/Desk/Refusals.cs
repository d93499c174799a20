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
            await ProblemOf(authorizeResult).ExecuteAsync(context);
        }
        else if (LacksFactorOnly(authorizeResult))
        {
            await TellAsync(context, "needsFactor", StatusCodes.Status403Forbidden, TellingView.Account);
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

    private static IResult ProblemOf(PolicyAuthorizationResult refused)
    {
        if (LacksFactorOnly(refused))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NeedsFactor, "a second factor is needed: sign in with one, or use a token that was made in such a session");
        }
        return refused.Forbidden
            ? ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NotAllowed, "the role is not enough")
            : ApiProblem.Of(StatusCodes.Status401Unauthorized, ApiProblem.SignedOut, "nobody is signed in");
    }

    /// <summary>The role would do. Whoever may not at all is told that.</summary>
    private static bool LacksFactorOnly(PolicyAuthorizationResult refused) =>
        refused is { Forbidden: true, AuthorizationFailure.FailedRequirements: var failed } && failed.Any() && failed.All(need => need is FactorNeed);

    private static async Task TellAsync(HttpContext context, string what, int status, string back = "/desk")
    {
        var answer = await context.RequestServices.GetRequiredService<Reception>().TellAsync(context, what, status, back);
        await answer.ExecuteAsync(context);
    }
}
