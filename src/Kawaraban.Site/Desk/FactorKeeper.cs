using Kawaraban.Site.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>Lets whoever came with a second factor at what needs one; everybody, where the paper needs none.</summary>
internal sealed class FactorKeeper(PaperSetting setting) : AuthorizationHandler<FactorNeed>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, FactorNeed requirement)
    {
        if (!setting.NeedsSecondFactor || (context.Resource is HttpContext http && (http.PassOf()?.HasSecondFactor == true || (http.Request.IsRead() && !requirement.ToLook))))
        {
            context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
