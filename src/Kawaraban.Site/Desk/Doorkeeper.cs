using System.Globalization;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Kawaraban.Site.Desk;

/// <summary>
/// Lets people at what they may: the right is asked for in the edition of the thing that the address names. An address that names no thing,
/// or one that is not there, is answered to whoever may do such a thing in any edition.
/// </summary>
internal sealed class Doorkeeper(Belonging belonging, Publication publication) : AuthorizationHandler<DeskNeed>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, DeskNeed requirement)
    {
        if (context.Resource is HttpContext http && http.PassOf() is { Rights: var rights } && await MayAsync(http, rights, http.Request.IsRead() ? requirement.ToLook : requirement.ToChange))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<bool> MayAsync(HttpContext http, Rights rights, DeskRole needed)
    {
        if (needed == DeskRole.Owner)
        {
            return rights.Owns;
        }
        var editions = await NamedAsync(http);
        return editions.Count == 0 ? rights.Best >= needed : editions.Any(edition => rights.May(needed, edition));
    }

    private async Task<IReadOnlyList<EditionId>> NamedAsync(HttpContext http)
    {
        if (http.Request.RouteValues.TryGetValue("edition", out var named))
        {
            return publication.Find(named as string ?? "") is { } paper ? [paper.Id] : [];
        }
        return ThingOf(http) switch
        {
            ("articles", var id) when Guid.TryParse(id, out var article) => await belonging.OfArticleAsync(article, http.RequestAborted),
            ("stories", var id) when Guid.TryParse(id, out var story) => await belonging.OfStoryAsync(story, http.RequestAborted),
            ("wire", var id) when Guid.TryParse(id, out var source) => await belonging.OfSourceAsync(source, http.RequestAborted),
            ("advisories", var id) when long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var advisory) => await belonging.OfAdvisoryAsync(advisory, http.RequestAborted),
            ("stops", var id) when long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var stop) => await belonging.OfStopAsync(stop, http.RequestAborted),
            ("corrections", var id) when long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var correction) => await belonging.OfCorrectionAsync(correction, http.RequestAborted),
            ("comments", var id) when Guid.TryParse(id, out var comment) => await belonging.OfCommentAsync(comment, http.RequestAborted),
            _ => [],
        };
    }

    /// <summary>The kind of thing and its id: the first parameter of the route, and the word before it.</summary>
    private static (string Kind, string Id) ThingOf(HttpContext http)
    {
        var segments = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.PathSegments ?? [];
        for (var i = 1; i < segments.Count; i++)
        {
            if (segments[i].Parts is [RoutePatternParameterPart parameter] && segments[i - 1].Parts is [RoutePatternLiteralPart word])
            {
                return (word.Content, Convert.ToString(http.Request.RouteValues[parameter.Name], CultureInfo.InvariantCulture) ?? "");
            }
        }
        return ("", "");
    }
}
