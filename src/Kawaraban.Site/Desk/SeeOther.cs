using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>After a form was taken: the page to look at, so that loading it again sends nothing twice.</summary>
internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
