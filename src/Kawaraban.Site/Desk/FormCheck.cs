using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk;

/// <summary>Whatever changes something must bear the token of a form of ours, whether it is a form or a script's JSON. Programs with a token are held to their pace instead.</summary>
internal static class FormCheck
{
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (TokenSignIn.TokenOf(context) is { } token)
        {
            // A program has no session that a foreign page could ride on.
            return context.RequestServices.GetRequiredService<TokenPace>().MayAsk(token) ? await next(invocation) : ApiProblem.Of(StatusCodes.Status429TooManyRequests, ApiProblem.TooFast, "the token asks too often");
        }
        if (context.Request.IsRead())
        {
            return await next(invocation);
        }
        try
        {
            await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);
        }
        catch (AntiforgeryValidationException refused) when (refused.InnerException is BadHttpRequestException bad)
        {
            // Not the token is wrong, but the body: too large, or cut.
            throw new BadHttpRequestException(bad.Message, bad.StatusCode, bad);
        }
        catch (AntiforgeryValidationException) when (ApiProblem.IsApi(context.Request))
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, ApiProblem.FormExpired, "the form's token, as X-Form-Token, is missing or of another session");
        }
        catch (AntiforgeryValidationException)
        {
            var reception = context.RequestServices.GetRequiredService<Reception>();
            return await reception.TellAsync(context, "formExpired", StatusCodes.Status400BadRequest);
        }
        return await NamesAnotherAsync(context) ? await context.RequestServices.GetRequiredService<Reception>().NotFoundAsync(context) : await next(invocation);
    }

    /// <summary>The door asked for the right to the article that the address names: a version that the form names must be of that one.</summary>
    private static async Task<bool> NamesAnotherAsync(HttpContext context) =>
        context.Request.HasFormContentType && Guid.TryParse(context.Request.RouteValues["id"] as string, out var article)
        && (await context.Request.ReadFormAsync(context.RequestAborted)).Id("version") is { } version
        && await context.RequestServices.GetRequiredService<DraftPaper>().IsOfAnotherAsync(new VersionId(version), new ArticleId(article), context.RequestAborted);
}
